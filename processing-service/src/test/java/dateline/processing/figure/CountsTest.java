package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.processing.quote.ReadCopy;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News copy by the ways in which it counts. A line: the copy, then the words and the kind of each figure. */
class CountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hundreds of thousands of voters stayed at home. | Hundreds of thousands of voters=other
            Some two dozen lorries and at least seven tanks crossed the bridge. | Some two dozen lorries=other; at least seven tanks=equipment
            The alliance sent just over 3,000 troops and 120 pieces of military hardware. | just over 3,000 troops=troops; 120 pieces of military hardware=equipment
            The brigade lost 14 tanks and 230 men. | 14 tanks=equipment; 230 men=killed
            The party took 31 of the 60 seats. | 31 of the 60 seats=other; 60 seats=other
            The scheme covers 35 lakh farmers. | 35 lakh farmers=other
            A record 12,000 runners finished. | A record 12,000 runners=other
            Up to 15,000 people are to be moved from the valley. | Up to 15,000 people=other
            The army evacuated some 4,500 villagers by Tuesday evening. | some 4,500 villagers=evacuated
            As many as 70 homes burned down. | As many as 70 homes=other
            The storm left 25,000 households without power. | 25,000 households=other
            The camp holds 80,000 refugees, most of them women. | 80,000 refugees=displaced
            Flooding has displaced 1.2 million people, the United Nations said. | 1.2 million people=displaced
            More than 60,000 fled. | More than 60,000=displaced
            The hospital later said the number of 30 dead was a mistake. | 30 dead=killed
            The governor had said that 19 people were killed. On Friday his office said the number was wrong. | 19 people=killed
            State media raised the toll to 58 dead. | 58 dead=killed
            As of Monday, 1,430 homes had no water. | 1,430 homes=other
            By Thursday night 37 bodies had been recovered. | 37 bodies=killed
            Another 14 people were taken to hospital on Saturday. | Another 14 people=injured
            Nurses said 45 more patients had come in over the past 24 hours. | 45 more patients=other
            So far this year 86 migrants have drowned. | 86 migrants=killed
            A total of 94 aftershocks were felt. | A total of 94 aftershocks=other
            Four people, including two children, were shot dead in Lund. | Four people=killed; two children=killed
            Five soldiers and three gunmen were killed. | Five soldiers=killed; three gunmen=killed
            Killed were nine policemen and a driver. | nine policemen=killed
            Two of the wounded are in a critical condition. | Two of the wounded=injured
            Three people were in intensive care, doctors said. | Three people=injured
            The bus was carrying 52 pupils when it left the road. | 52 pupils=other
            The bridge, 1,200 metres long, opened in 1998. | 1,200 metres=other
            The train runs at 200 kilometres an hour. | 200 kilometres=other
            The school has 640 pupils and 38 teachers. | 640 pupils=other; 38 teachers=other
            Exports to the bloc came to 3.4 million tonnes. | 3.4 million tonnes=other
            The court jailed six men for terms of 5 to 12 years. | six men=detained
            A 12-year-old boy was among the 8 dead. | 8 dead=killed
            The quake struck at 4.35 a.m. at a depth of 10 kilometres. | 10 kilometres=other
            The 1,300 strikers went back to work. | 1,300 strikers=other
            Between 20 and 25 villages have been shelled since March. | Between 20 and 25 villages=other
            Two to three people die on that road every month. | Two to three people=killed
            It was the deadliest attack since 2015, when 38 tourists died. | 38 tourists=killed
            Some of the 700 prisoners escaped. | 700 prisoners=detained
            Only a handful of the 120 rooms were taken. | Only a handful of the 120 rooms=other; 120 rooms=other
            Nine sailors drowned in the bay and the other four on the reef. | Nine sailors=killed; four=killed
            Dozens of men fled. Of those, 14 were hurt. | Dozens of men=displaced; 14=injured
            The port has 60 cranes, some 20 fewer than the mayor thinks. | 60 cranes=other; some 20=other
            The clinic sees 300 patients a day, up from 180 last year. | 300 patients=other; 180=other
            Fewer than 40 of the 500 asked had heard of it. | Fewer than 40=other; 500=other
            A boy of 12 left a camp of 9,000. | 9,000=other
            In the valley, 200 houses were lit. In the hills, fewer than 50 had been. | 200 houses=other; fewer than 50=other
            The ferry sank on Thursday after 12 trawlers passed it. | 12 trawlers=other
            None of the divers, who wore masks, was hurt. | None of the divers=injured
            The report puts cattle deaths at 1.4 million. | 1.4 million=killed
            The storm has claimed 90 lives. | 90 lives=killed
            Three were held. A fourth was let go. | Three=detained
            Her two brothers were hurt. | two brothers=injured
            No list has the 57 who were freed. | 57=other
            One office tower in four stood empty. | One office tower in four=share
            The cuts come on top of 400 announced in March. | 400=other
            Ninety-four people are treated for burns. | Ninety-four people=injured
            He had lost two brothers in the war. | two brothers=killed
            The mayor, two deputies and a driver were injured. | two deputies=injured
            The court freed 22 of the 40 detainees. | 22 of the 40 detainees=detained; 40 detainees=detained
            Health workers vaccinated 9,000 children in three days. | 9,000 children=other
            The church said 3 priests had been abducted. | 3 priests=other
            The ministry reported 45 new infections and two deaths. | 45 new infections=infected; two deaths=killed
            Strikers held up 16 ships. | 16 ships=other
            Sixteen people lost their homes. | Sixteen people=other
            At the peak 1,500 people an hour crossed the border. | 1,500 people=other
            Twenty-two of 30 councillors voted against. | Twenty-two of 30 councillors=votes; 30 councillors=votes
            The death of four divers shocked the port. | four divers=killed
            Ada Berg, 41, has two sons. | two sons=other
            They marched for two hours and covered 8 miles. | 8 miles=other
            The ministry denied that 40 soldiers had been captured. | 40 soldiers=troops
            Only 12 of the 30 firms have replied. | Only 12 of the 30 firms=other; 30 firms=other
            Four people were shot dead, including two children. | Four people=killed; two children=killed
            The Harbour Office said on Monday that 12 people had died. | 12 people=killed
            The Health Ministry said 12 people were killed in Uppsala. | 12 people=killed
            The port handled 310,000 boxes in 2021. | 310,000 boxes=other
            Over the past 24 hours 45 people died. | 45 people=killed
            Another 14 people were killed. | Another 14 people=killed
            A total of 94 people have been arrested. | A total of 94 people=detained
            Since Sunday 86 people have been arrested. | 86 people=detained
            As of Monday 300 people were in custody. | 300 people=detained
            Twelve people died on Tuesday. | Twelve people=killed
            Officials spoke of 300 dead. | 300 dead=killed
            The navy counted 19 boats. | 19 boats=other
            Some 300 people fled, the mayor of Lund said. | Some 300 people=displaced
            Berg gave the figure as 14 dead. | 14 dead=killed
            The ministry has not withdrawn the figure of 164 dead. | 164 dead=killed
            The army withdrew 2,000 troops. | 2,000 troops=troops
            A channel had reported 164 deaths. The report was later deleted. | 164 deaths=killed
            """)
    void readsNumbersWithWhatTheyCount(String copy, String figures) {
        assertThat(figures(copy)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rescuers put the dead at 41 and the injured at more than 200. | 41=killed; more than 200=injured
            The death toll rose to 225, up from 164 on Sunday, the Health Ministry said. | 225=killed; 164=killed
            Police said 930 people had been arrested, against 612 on Friday. | 930 people=detained; 612=detained
            Of the 20 injured, three died in hospital. | 20 injured=injured; three=killed
            The yard employs 4,100. | 4,100=other
            Lund is home to 4.1 million. | 4.1 million=other
            The camps, built for 60,000, are full. | 60,000=other
            A ferry with 212 aboard sank. | 212=other
            Uppsala is a town of about 170,000. | about 170,000=other
            The population has reached 33.9 million. | 33.9 million=other
            The ministry estimated the crowd at 18,000. | 18,000=other
            Some 90 families live there. Just over 40 have moved. | Some 90 families=other; Just over 40=other
            Berg took 412 votes to 383 for her rival. | 412 votes=votes; 383=votes
            The ministry put the death toll at 11 on Monday. | 11=killed
            She was detained along with six others. | six others=detained
            The ministry reported 46 cases of dengue. | 46 cases of dengue=infected
            Nine miners were pulled out alive and 14 remain underground. | Nine miners=rescued; 14=other
            At least one person died and scores were injured. | At least one person=killed; scores=injured
            The motion passed by 214 votes to 180. | 214 votes=votes; 180=votes
            Police detained 17 protesters; 5 were released the same night. | 17 protesters=detained; 5=other
            A crowd of about 300 gathered outside the court. | about 300=other
            The ministry withdrew the figure of 164 an hour later. | 164=other
            The agency corrected the number of victims to 11 from 13. | 11=casualties; 13=casualties
            An earlier version of this story said that 40 people had died. The number is 14. | 40 people=killed; 14=killed
            The company cut the number of jobs to go from 800 to 650. | 800=jobs; 650=jobs
            The number of cases has passed 10,000, the institute said. | 10,000=other
            The Interior Ministry gave the number of arrests as 2,298. | 2,298=detained
            The count stood at 212 on Wednesday and 260 on Thursday. | 212=other; 260=other
            The blast killed 12 people and wounded 30. | 12 people=killed; 30=injured
            It killed at least 12, wounded 30 and destroyed 40 shops. | at least 12=killed; 30=injured; 40 shops=other
            Of 58 ballots cast, three were spoiled. | 58 ballots=votes; three=other
            The dead numbered 61. | 61=killed
            The council voted 9 to 4 to close the road. | 9=votes; 4=votes
            The force would number about 2,500. | about 2,500=troops
            Officials had earlier put the toll at 9. | 9=killed
            Sixty-four firefighters fought the blaze, and four were hurt. | Sixty-four firefighters=other; four=injured
            Twelve houses burned, and 30 were damaged. | Twelve houses=other; 30=other
            A dozen tents stood on the square, down from 60 a week earlier. | A dozen tents=other; 60=other
            The outbreak has infected 1,204 people and killed 87. | 1,204 people=infected; 87=killed
            The opposition claimed that more than 100,000 had marched. | more than 100,000=protesters
            The unit shot down eight drones and two missiles, the general said. | eight drones=equipment; two missiles=equipment
            Three were killed and 11 were hurt, according to the governor of Lund. | Three=killed; 11=injured
            The bus had 52 pupils on board; 9 were hurt. | 52 pupils=other; 9=injured
            Prosecutors put the death toll at 225, including 19 officers. | 225=killed; 19 officers=killed
            The ministry had reported 12 deaths overnight and raised the toll to 16. | 12 deaths=killed; 16=killed
            In Lund 12 people died, and in Malmo 30. | 12 people=killed; 30=killed
            The mayor put the number of dead at 11. | 11=killed
            The clinic corrected its count of the dead from 13 to 11. | 13=killed; 11=killed
            The toll is 11, not 17, the clinic said in a correction. | 11=killed; 17=killed
            The ministry reported nine soldiers and 15 civilians killed. | nine soldiers=killed; 15 civilians=killed
            The oil is worth 55 million euros and the ship 35 million. | 55 million euros=money; 35 million=money
            Only 520 of the fleet left the depot. | Only 520 of the fleet=other
            Deputies passed it 27 to 12. | 27=votes; 12=votes
            The chief acknowledged one death. | one death=killed
            The daily average was 41. | 41=other
            The toll of a 6.9-magnitude quake has risen to 69. | 69=killed
            A poll put the yes camp at 47 percent and the noes at 49. | 47 percent=percent; 49=percent
            """)
    void readsNumbersWhoseNounStandsElsewhere(String copy, String figures) {
        assertThat(figures(copy)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            None of the crew were hurt. | None of the crew=injured
            No one was killed when the roof fell, the mayor said. | No one=killed
            Nobody died in the blaze. | Nobody=killed
            There were no casualties, the fire service said. | no casualties=casualties
            No soldiers were killed in the raid, the army said. | No soldiers=killed
            Not a single villager was injured. | Not a single villager=injured
            No fewer than 18 villages were cut off. | No fewer than 18 villages=other
            """)
    void readsThatThereIsNone(String copy, String figures) {
        assertThat(figures(copy)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            About a third of the town has no power. | About a third of the town=share
            Two thirds of those surveyed want a vote. | Two thirds of those surveyed=share
            Half of the harvest is lost. | Half of the harvest=share
            One in five children goes to school hungry. | One in five children=share
            Nine out of ten wells are dry. | Nine out of ten wells=share
            Turnout was 61 percent, down from 68 percent four years ago. | 61 percent=percent; 68 percent=percent
            Prices rose 4.2% in June after 3.9% in May. | 4.2%=percent; 3.9%=percent
            Unemployment fell to 5.1 percent from 5.6 percent. | 5.1 percent=percent; 5.6 percent=percent
            Shares fell 7 percent to 214 pence. | 7 percent=percent; 214 pence=money
            Ten out of 11 judges agreed. | Ten out of 11 judges=share
            About 90 per cent of the 2,000 residents have returned. | About 90 per cent of the 2,000 residents=percent; 2,000 residents=other
            Nearly half the deputies walked out. | Nearly half the deputies=share
            """)
    void readsPartsOfAWhole(String copy, String figures) {
        assertThat(figures(copy)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The government will spend Rs 1,200 crore on the dam. | Rs 1,200 crore=money
            The fund lost $1.4 billion, nearly twice what it had said. | $1.4 billion=money
            The fine of 20,000 euros ($21,700) was halved. | 20,000 euros=money; $21,700=money
            The bill came to between £3m and £4m. | between £3m and £4m=money
            The insurer paid out 2.3 billion kronor in 2021. | 2.3 billion kronor=money
            The navy seized 2.4 tonnes of cocaine worth $96 million. | 2.4 tonnes of cocaine=other; $96 million=money
            The union wants N250,000 a month. | N250,000=money
            The firm lost R3.2m and P14 million. | R3.2m=money; P14 million=money
            A ₹312-crore wall is planned. | ₹312-crore=money
            They were promised Rs 5 lakh two years ago. | Rs 5 lakh=money
            The census cost GH¢410m. | GH¢410m=money
            A judge fined the federation 250m pesos. | 250m pesos=money
            Losses could be anywhere from $8 billion to $12 billion. | $8 billion to $12 billion=money
            """)
    void readsMoney(String copy, String figures) {
        assertThat(figures(copy)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There were no immediate reports of casualties.
            The suspect, 34, was held on Monday, police said.
            Room 214 was sealed.
            Platform 3 is closed until 2027.
            Article 58 of the code allows it.
            The match ended 2-1.
            He was the third man to die in the mine this year.
            The 14th victim was a nurse.
            """)
    void leavesOutWhatCountsNothing(String copy) {
        assertThat(figures(copy)).isEmpty();
    }

    private static String figures(String copy) {
        return ReadCopy.of(copy).figures().stream()
                .map(each -> each.span().text() + "=" + each.kind().value().orElse("?"))
                .collect(Collectors.joining("; "));
    }
}
