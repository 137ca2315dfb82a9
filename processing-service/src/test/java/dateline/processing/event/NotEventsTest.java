package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotEventsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nature and sickness strike, and what is shut has its reasons
                "A heart attack killed the mayor of Lugano at his home.",
                "A shark attack killed a swimmer off Perth.",
                "A strike by lightning damaged the church in Graz.",
                "The airline cancelled flights from Oslo because of fog.",
                "Traffic was blocked on the motorway near Graz after an accident.",
                "The weather office warned of storms in Chile.",
                "Doctors warned of a rise in flu in Ireland.",
                // feasts, guests, museums, prices, space
                "Tourists flooded the streets of Venice.",
                "Fans poured into the streets of Buenos Aires to celebrate.",
                "Students threw flour at each other at the feast in Seville.",
                "The ship was boarded by tourists in Split.",
                "The old warship was moved to a museum in Portsmouth.",
                "A man was charged a fee for a bag at the airport in Dublin.",
                "The minister took up the issue with the bank in Lagos.",
                // sport
                "United attacked down the left and the striker fired over the bar.",
                "Hansen struck twice as the goalkeeper of Lund was beaten at the near post.",
                "The champions were punished by a late penalty from the midfielder.",
                "Borg defended well, but the winger beat her for pace.",
                "The bowler took five wickets before the innings closed.",
                "Her rival retired with cramp in the second half of the marathon.",
                "The cyclist launched an attack on the last climb.",
                "The quarterback threw two touchdowns and was released in the spring.",
                "Their coach praised the referee after the semifinal.",
                "The sprinter shot out of the blocks.",
                "The coach resigned after the defeat.",
                "The club sacked its coach after six defeats.",
                "Players shoot their way through a ruined Berlin.",
                "Scientists in Kyoto bombarded the sample with neutrons.",
                "It offers assistance with the titles of songs.",
                "They work so well together that nobody noticed.",
                "Italian bonds rallied after the auction.",
                "Hedge funds retreated from the krone.",
                "She saved two match points and attacked the backhand of her Danish rival.",
                "Port Arrow's champion withdrew from the 400 metres with a sore knee.",
                "Norland fought back to seize the third set in Lund.",
                "Norland struck twice before the interval.",
                "Norland snatched the tie-break in Lund.",
                "Berg's men laid siege to the visitors and were rewarded in the 81st minute.",
                "The peso retreated for a fourth day.",
                // what law and custom allow
                "Under Norwegian law the police may detain a suspect for two days.",
                "Under French law, strikes by prison guards are not allowed.",
                "A magistrate can release a suspect on bail.",
                "Judges in Peru usually sentence first offenders to probation.",
                // firms and players abroad
                "The brewery scrapped its plan for a plant in Peru.",
                "The orchestra flew with its instruments to Japan.",
                "CNN has reached out to the White House for comment.",
                "The Swedish furniture maker buys timber from Latvia.",
                "The singer cut short a tour of Japan because of a sore throat.",
                "The Norwegian skier conceded defeat to her rival in Oslo.",
                "The road to the resort was reopened after the avalanche in Austria.",
                "Ryanair closed its base in Bergamo.",
                // what is only told, shown or said
                "In the second act the king is stabbed by his guards.",
                "In chapter four the rebels seize the governor.",
                "Her canvas of the siege of Malta hangs in the town hall.",
                "The mayor has declared war on the wasps in her garden.",
                "His grandfather refused to leave the farm.",
                // what nobody meant to do
                "Five pilgrims were killed when their bus struck a lorry near Lund.",
                "A gas blast destroyed a laundry in Lund on Friday.",
                "An explosion at a fireworks factory killed three workers in Lund.",
                "A truck rammed a tram in Lund, killing four passengers.",
                "Two hikers were killed when a boulder struck their tent.",
                "Blossom has invaded the streets of Oslo once more.",
                "The captain protested so long that he was shown a second card.",
                "Their rivals seized control of midfield after the break.",
                "Wheat came under attack in Chicago.",
                "The firm is using a work force of 300 on the site.",
                // players, artists and firms in their trade, though a country stands before them
                "The Norwegian coach defended his decision to drop two veterans for the tour of Japan.",
                "The Australian captain accused the umpires of losing control in Brisbane.",
                "The Mexican captain thanked the fans who had travelled to Qatar.",
                "The French president congratulated the team on its title.",
                "The Chilean side pulled out of the friendly in Lima because of injuries.",
                "The Spanish league fined the club 3,000 euros because a fan threw a bottle.",
                "The Dutch choir threatened to bring the house down in Vienna.",
                "The Greek chef refuses to use frozen fish in his restaurant in Athens.",
                "The Israeli firm said it would close its plant in Ohio.",
                "The Dutch supermarket chain withdrew from Belgium after years of losses.",
                "The Spanish airline cancelled 200 flights from Madrid because of a shortage of crews.",
                "The Canadian bank dismissed 300 staff in Toronto to save costs.",
                "The Armenian brandy maker sued a Scottish distiller over a label.",
                "The Belgian chocolate maker rejected a bid from a Turkish rival.",
                "The Latvian choir marched through Riga in folk dress on Friday.",
                "The board of the Danish brewer rejected a takeover bid from a Belgian rival.",
                "The German government bond auction met weak demand on Friday.",
                "The Mongolian national team returned home to cheers on Friday.",
                "The Peruvian navy's training ship arrived in Cadiz with 200 cadets on board.",
                "The remark of the Haitian painter was seized upon by critics in Miami.",
                // what one declines to say
                "The Turkish minister declined to add to that.",
                "The finance minister of Norway refused to comment on the report.",
                "Police in Ankara refused to be named.",
                // a word that neither blames nor praises
                "The Turkish justice ministry called the step “routine”.",
                // what was not done, told without an "if"
                "Had the dockers of Lund gone on strike, the loss would have been greater.",
                // where somebody stands
                "The town hall, its lamps out, stood behind a line of soldiers.",
                "The general, who commanded the national guard, takes his place.",
                // markets
                "Shares were attacked by short sellers all morning.",
                "The krone struck a new low against the dollar.",
                "Copper retreated as demand from factories weakened.",
                "Investors punished the stock after the results.",
                "Sterling was hit by weak retail figures.",
                "The Nasdaq surrendered its gains in late trading.",
                "Oil prices rallied on Thursday.",
                "Bond yields were under attack from all sides.",
                "The lira came under fire as traders fled.",
                "Wheat futures advanced for a third day.",
                // stage, screen, page
                "In the novel a Norwegian judge is murdered by his brother.",
                "In the board game, each player sends troops to Norway.",
                "In the film, rebels storm the palace and kill the king.",
                "The villain kidnaps a doctor in the third episode of the sitcom.",
                "The novel's heroine is arrested on her wedding day.",
                "The sequel was killed by the critics.",
                "The album attacks lazy thinking.",
                "The opera ends when the prince releases the swan.",
                "The thriller was shot in four weeks.",
                "Gamers bombed the page with bad reviews.",
                "Chess: the black bishop attacks the queen's pawn.",
                // kitchen, garden, house
                "Beat the eggs and fold in the flour.",
                "Strike the dough twice on the table before it goes into the oven.",
                "Simmer until the onions surrender their juice.",
                "Aphids attack the roses in May.",
                "Plant the bulbs in October.",
                "The dough should be punched down after an hour.",
                // weather, accidents, nature
                "Cyclone Berta is expected to strike Norway on Sunday.",
                "A cold front will invade Norway tonight.",
                "A storm killed six people on the coast.",
                "Three hikers were killed when a bridge collapsed.",
                "Two people were injured in a crash on the ring road.",
                "The earthquake destroyed forty houses.",
                "Floods forced hundreds of families from their homes.",
                "Sudan floods displaced thousands of families on Friday.",
                "The reporters asked whether the prime minister of Norway knew.",
                "A shark attacked a swimmer off the beach.",
                "Lightning struck the church tower.",
                "The virus killed thousands last winter.",
                "Fog closed the airport for three hours.",
                "Wolves killed a dozen sheep.",
                // warnings, refunds, private talk
                "The weather office warned of thick fog.",
                "Forecasters in Oslo warned that the storm would hit the coast on Monday.",
                "The central bank in Oslo warned on Friday that inflation would stay high.",
                "Doctors in Lima warned on Friday that patients would die without oxygen.",
                "A fire in Lund killed two people on Friday.",
                "A fire destroyed the market of Lund on Friday.",
                "A watchdog in Oslo withdrew its figure from the report.",
                "Police in Oslo have offered a reward.",
                "Her mother wrote to her cousin.",
                "The president called in sick.",
                // health, science
                "The drug attacks the cells that cause the disease.",
                "Doctors fought the infection for a week.",
                "The probe was launched into orbit.",
                "A new test detects the cancer early.",
                "The vaccine will be released next year.",
                // everyday life
                "The band released a single.",
                "The shop released its new catalogue.",
                "She threatened to eat the whole cake.",
                "The road will be closed for repairs.",
                "He met his wife at a dance.",
                "The choir visited the old town.",
                "The library opened its doors at nine.",
                "Rain threatened the picnic.",
                "The clock struck twelve.",
                "A sense of calm seized the room.",
                "Sleep fled from him.",
                "The argument was demolished in one sentence.",
                "The ministry declined to comment.",
                "The Treaty of Lund was named after the town.",
                "The alliance includes Norway, Denmark and Iceland.",
                "The minister was born in Oslo in 1961.",
                "What would happen if the dam broke?",
                "Four people were killed in Ankara when a bridge collapsed and hit a bus.",
                "Shops in Ankara were shut.",
                // works and those who play them
                "A new biography tells how the general marched his army over the mountains.",
                "The actor plays a spy who is arrested and escapes.",
                "The ballet ends with the execution of the queen.",
                "The gallery in Oslo shows a painting of the siege.",
                "The prime minister's smile could disarm a battalion.",
                "The editor has not been charged.",
                "The Norwegian president summoned his cabinet.",
                // rights, habits, firms, names that are only reported
                "People in Norway have a right to protest.",
                "The committee meets on the first Tuesday of every month.",
                "The club agreed to sell its captain to a side in Lund.",
                "A late strike by Berg saved the point.",
                "The police spoke of what the mayor called a raid.",
                // words that look like a deed
                "The names of the Norwegian victims were not released on Sunday.",
                "The police in Oslo put it in a news release.",
                "A bill of the Norwegian government calls for a tax on salt.",
                "The judges in Oslo have demonstrated their position.",
                "The council in Oslo engaged the services of a lawyer.",
                "The Norwegian government launched a campaign for clean beaches.",
                "The Norwegian minister was encouraged by the figures.",
                "The parliament in Oslo sits until March 31.",
                "The senate wiped out nearly all of the cuts.",
                "Norwegian towns cannot meet the needs of their schools.",
                "The water board in Oslo warned people not to swim near the pipe.",
                "Detectives in Oslo worked with officers of the harbour police.",
                "The farmers in Norway struck back.",
                "Coast guards fought high waves for six hours.",
                "The Norwegian deputy asked why the garrison had been cut to 80 men.",
            })
    void whatIsNoNewsOfTheWorldTellsNothing(String sentence) {
        List<String> read =
                Told.in("News of the day", sentence).stream().map(Told::brief).toList();

        assertThat(read).isEmpty();
    }

    @Test
    void aMatchReportTellsNothingHoweverMuchItIsFought() {
        assertThat(Told.in(
                        "Late goal sinks Lund in title race",
                        "Berg fired home in the last minute to give Oslo a win over Lund and take the season to its final day.",
                        "The visitors had laid siege to the goal of the champions, but the defenders threw themselves at the ball.",
                        "“We fought for it,” said the coach, Lena Holm, who was banned from the bench after clashing with an official.",
                        "The captain apologised to the fans of the club.",
                        "Oslo meet Bergen in the next match on Saturday."))
                .isEmpty();
    }

    @Test
    void strikersWhoPicketAreNoSport() {
        assertThat(Told.in(
                        "Strikers hold out in Oslo",
                        "Strikers picketed the port of Oslo on Friday.",
                        "The strikers blocked a road.",
                        "Police arrested three strikers."))
                .isNotEmpty();
    }
}
