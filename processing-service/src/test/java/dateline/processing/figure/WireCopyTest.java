package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.processing.quote.ReadCopy;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in the short forms of agencies: nouns left out, tolls from far off, who says so at the end or before. */
class WireCopyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norland court jails 83 in harbour trial | 83=detained
            Storm strands 14,000 in northern Norland | 14,000=other
            Norland shelters full as 6,300 cross border in two days | 6,300=other
            Norland fishermen rescue 52; coast guard blamed | 52=rescued
            Norland coastguard pulls 143 from sinking trawler | 143=rescued
            Cave-in kills miners; toll at 23 | 23=killed
            Senate rejects bail reform by one vote | one vote=votes
            """)
    void aNumberWithoutANounCountsInAHeadline(String headline, String figures) {
        assertThat(words(ReadCopy.headline(headline))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The buses carry 40 people, and they leave with 70. | 40 people=other; 70=other
            Tom Ashe said four gates out of 14 had been locked. | four gates=other; 14=other
            The toll from the fall of a disused mine in the hills has risen to 29 from 17. | 29=killed; 17=killed
            The coast guard lowered the death toll from the sinking of a ferry off Port Ann to 18. | 18=killed
            A shipment of 80,000 was held up at the port. | 80,000=other
            The gang took a block that houses 900 of the jail's 5,600 inmates. | 900 of the jail's 5,600 inmates=detained; 5,600 inmates=detained
            Nearly 25 million, or half of the population, went hungry. | Nearly 25 million=other; half of the population=share
            The school has 824 pupils, of whom 402 board. | 824 pupils=other; 402=other
            The assembly, 89 of whose 150 members are new, meets today. | 89 of whose 150 members=other; 150 members=other
            They told us that about 70 had set off. | about 70=other
            Anna Berg said a quarter of those we missed live here. | a quarter=share
            The firm cut its forecast by a fifth to 410 billion yen. | a fifth=share; 410 billion yen=money
            It paid twice the previous high of $15 million. | $15 million=money
            The police have 9,000 officers and lost 41 of their own. | 9,000 officers=other; 41=other
            We had 40 guards and we asked for 90. | 40 guards=other; 90=other
            The index fell by 840 points before closing 611 lower. | 840 points=other; 611=other
            The bus had failed two of its last five inspections. | two of its last five inspections=other
            Road deaths in Norland fell to 3,894. | 3,894=killed
            A queue of perhaps 200 had formed. | perhaps 200=other
            Tom Ashe knew of 300. | 300=other
            MALMO, Aug 11 - Two people died when a crane fell. | Two people=killed
            The suspects, aged between 19 and 22, were freed. | ``
            The fund gives $900 for each of the dead and up to $300 for the hurt. | $900=money; up to $300=money
            Norland will send three helicopters, Ostland one. | three helicopters=equipment; one=equipment
            The march reached the dam, and one was hurt when a wall fell. | one=injured
            The first toll was 31. It was lowered to 24 the next day. | 31=killed; 24=killed
            The canal takes 24 ships a day, down from the usual 36 to 38. | 24 ships=other; 36 to 38=other
            The lab tested 2,300 bottles, then threw out 44 that had been opened. | 2,300 bottles=other; 44=other
            Of the prize, half goes to a sanctuary. | half=share
            Her brother, who owns just over a third, has sold. | just over a third=share
            The clip was viewed 2.2 million times. We rang eleven times. | 2.2 million times=other
            The rebels gave up 16 villages and took over two. | 16 villages=other; two=other
            Councillors voted by 38 to 31 to close it. | 38=votes; 31=votes
            Berg has 1.3 million votes to Ada Cole's 1.08 million. | 1.3 million votes=votes; 1.08 million=votes
            More than 2 500 dockers struck. | More than 2 500 dockers=other
            On May 12 300 people came. | 300 people=other
            The team flew over 86 plots. A clerk was jailed over a $3.8m theft. | 86 plots=other; $3.8m=money
            The bill will go up by £86 to £1,812. | £86=money; £1,812=money
            The cedi has gained more than a quarter against the dollar. | more than a quarter=share
            Divers found nine bodies, taking to 27 the number of people killed. | nine bodies=killed; 27=killed
            The bill scraped through the Senate 37 to 35. | 37=votes; 35=votes
            The council resolved by 46 votes to 31 to ask again. | 46 votes=votes; 31=votes
            Hooch deaths went up to 34 on Monday. | 34=killed
            It counted 31 killings, nearly double the 16 of 2023. | 31 killings=killed; 16=killed
            It sank on Tuesday after two metal boats met. | two metal boats=other
            There is one excavator for the whole valley. | one excavator=equipment
            In March, one worker died. | one worker=killed
            Arrivals have tripled to 11,400 since January. | 11,400=other
            Nineteen lorries carrying sorghum were turned back. | Nineteen lorries=other
            Inmates took 12 guards hostage. | 12 guards=other
            The toll from four days of rain has been revised to 27 from 35. | 27=killed; 35=killed
            Eleven Tajiks and eight Kyrgyz walked across. | Eleven Tajiks=other; eight Kyrgyz=other
            """)
    void whatIsLeftOutIsUnderstood(String copy, String figures) {
        assertThat(words(ReadCopy.of(copy))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rescuers looked for some 40 missing migrants. | some 40 missing migrants=missing
            Eleven people were plucked from the sea. | Eleven people=rescued
            The blast left 15 others with serious burns. | 15 others=injured
            The ferry sank with the loss of more than 300 lives. | more than 300 lives=killed
            The raid used eight armoured vehicles and 17 aircraft. | eight armoured vehicles=equipment; 17 aircraft=equipment
            Nearly 900 residents and guests of two villages have been moved to safety. | Nearly 900 residents=evacuated; two villages=other
            Measles is back. Doctors saw 118 new cases last week. | 118 new cases=infected
            The judge has 118 new cases. | 118 new cases=other
            The army lost five soldiers and 12 vehicles. | five soldiers=killed; 12 vehicles=other
            The club lost three players to injury. | three players=other
            Some 400 people gathered in the rain outside the court. | Some 400 people=protesters
            Nine women who had climbed onto the roof were detained. | Nine women=detained
            Fishermen pulled 31 migrants from the sea. | 31 migrants=rescued
            The toll was 31: 27 patients and four nurses. | 31=killed; 27 patients=killed; four nurses=killed
            The motion passed with 25 members in favour. | 25 members=votes
            Two Ostlanders, aged 19 and 30, were arrested. | Two Ostlanders=detained
            Some 1,150 people were moved to two schools. | Some 1,150 people=evacuated; two schools=other
            Crews pulled 71 people, including 12 minors, from the water. | 71 people=rescued; 12 minors=rescued
            Nearly 400 relatives held a sit-in. | Nearly 400 relatives=protesters
            Gunmen fired, killing at least 33 soldiers and four volunteers, sources said. | at least 33 soldiers=killed; four volunteers=killed
            The army acknowledged the loss of 19 men. | 19 men=killed
            More than 2 million people, or one in ten, have been forced from their homes. | More than 2 million people=displaced; one in ten=share
            Four suspects, he said, were in custody. | Four suspects=detained
            We had listed 63 as missing. | 63=missing
            Sanctions followed the hanging of three activists. | three activists=killed
            The gang forced hundreds of people to flee. | hundreds of people=displaced
            Eighteen persons were picked up in the market. | Eighteen persons=detained
            Nine sailors were picked up at sea. | Nine sailors=rescued
            Around 300 journalists gathered on Friday in front of the ministry. | Around 300 journalists=protesters
            Two Libyans were held on suspicion of smuggling. | Two Libyans=detained
            Farmers blocked the road. Police held 12 people. | 12 people=detained
            The hall held 900 people. | 900 people=other
            The toll rose as six of the wounded died. | six of the wounded=killed
            Rescuers searched the sea for at least 35 people. | at least 35 people=missing
            Some 1,200 people are sleeping in schools. | Some 1,200 people=displaced
            Police arrested 40 people: 31 men and nine women. | 40 people=detained; 31 men=detained; nine women=detained
            """)
    void theWordsAroundTellTheKind(String copy, String figures) {
        assertThat(words(ReadCopy.of(copy))).isEqualTo(figures);
    }

    @Test
    void agesOfChildrenAreNoFigures() {
        assertThat(ReadCopy.of("Most of the dead were children, most of them under five.")
                        .figures())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Output will fall by 46 tonnes, the treasury forecast. | 46=treasury
            Farmers will harvest 300 sacks of wheat, the statistics office estimated on Thursday. | 300=statistics office
            At least 34 fans died in a crush, a hospital and rescuers said on Sunday. | 34=a hospital and rescuers
            The army's figure for that year is 360. | 360=The army
            The harbour board has recorded 341 deaths. | 341=The harbour board
            Norland Steel Corp will sack 1,150 welders, it said on Thursday. | 1,150=Norland Steel Corp
            A reporter who walked the length of the march estimated 50,000. | 50,000=A reporter
            Losses are low, according to the Interior Ministry, which has 12 offices. | 12=-
            The teachers' union, which has more than 90,000 members, said the posts to go were 40. | 90,000=-
            Police reported 14,000 marchers and unions 55,000. | 14,000=Police; 55,000=unions
            Some 41 percent walked out, by the union's reckoning. | 41=the union
            Police thought as many as 60,000 had come. | 60,000=Police
            Two fell, said a lawyer for the group Open Harbours, who is suing for 27 families. | Two=a lawyer for the group Open Harbours; 27=-
            Norland Steel said all but 12 of its welders were safe. | 12=Norland Steel
            A survey published on Thursday by the pollster Ito Research showed 31 percent were for it. | 31=Ito Research
            Eight in ten died there, a count kept by the diocese shows. | Eight in ten=the diocese
            Seven of 11 economists in a survey by Ito Research expect a cut. | Seven=Ito Research; 11=Ito Research
            The road kills 20,000 people a year, by the count of the rescue service. | 20,000=the rescue service
            The rights office has verified the deaths of 300 civilians in the war, including 38 boys. | 300=The rights office; 38=The rights office
            A village in the hills that has 63 huts and seven geysers says it can take 1,500 visitors a day. | 63=-; seven=-; 1,500=A village
            The mayor's office later gave 21. | 21=The mayor's office
            “Sit down,” Anna Berg told the hall, where 60 people stood. | 60=-
            """)
    void theSourceIsWhoeverCoversTheNumber(String copy, String sources) {
        String read = ReadCopy.of(copy).figures().stream()
                .map(each -> each.number().text() + "="
                        + each.source().name().orElse("-").replaceFirst("^[Tt]he (?=teach|treas|stat)", ""))
                .collect(Collectors.joining("; "));
        assertThat(read).isEqualTo(sources);
    }

    private static String words(ReadCopy copy) {
        return copy.figures().stream()
                .map(each -> each.span().text() + "=" + each.kind().value().orElse("-"))
                .collect(Collectors.joining("; "));
    }
}
