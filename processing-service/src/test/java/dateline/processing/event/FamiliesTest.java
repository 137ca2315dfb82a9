package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | type, mode and status
            Four students were arrested by police in Ankara. | COERCE/arrest REPORTED
            Police in Ankara announced the arrest of four students. | COERCE/arrest REPORTED
            Police in Ankara rounded up and beat four students. | ASSAULT/beat REPORTED
            Turkish jets bombed a village near the Syrian border. | ASSAULT/aerial REPORTED
            Norway agreed to send doctors to Haiti. | AGREE REPORTED
            Norway will send doctors to Haiti. | AID PLANNED
            Norway plans to send troops to Haiti. | MOBILIZE/troops PLANNED
            Norway refused to send doctors to Haiti. | REJECT/assist REPORTED
            Norway urged Haiti to release the prisoners. | REQUEST/yield REPORTED
            Norway demanded that Haiti withdraw its troops. | REQUEST/yield REPORTED
            Norway called on Haiti to withdraw its troops. | REQUEST/yield REPORTED
            Turkey threatened to bomb Syria. | THREATEN/violence REPORTED
            Turkey threatened to impose sanctions on Syria. | THREATEN/relations REPORTED
            Turkey stopped bombing Syria. | RETREAT/ceasefire REPORTED
            Norway condemned the arrest of the editor. | ACCUSE/disapprove REPORTED
            Norway welcomed the truce. | SUPPORT REPORTED
            Turkey suspended aid to Syria. | SANCTION/discontinue REPORTED
            Turkey lifted sanctions against Syria. | CONCEDE REPORTED
            Turkey did not withdraw its troops from Syria. | RETREAT/withdraw NEGATED
            Turkey could withdraw its troops from Syria. | RETREAT/withdraw HYPOTHETICAL
            If the truce holds, Turkey will withdraw its troops from Syria. | RETREAT/withdraw HYPOTHETICAL
            Should the truce hold, Turkey will withdraw its troops from Syria. | RETREAT/withdraw HYPOTHETICAL
            Turkey denied that its troops had shelled a Syrian village. | ASSAULT/heavy-weapons DENIED
            Syria said on Monday that Turkish troops had shelled a village. | ASSAULT/heavy-weapons CLAIMED
            Turkish troops shelled a village, Syria said. | ASSAULT/heavy-weapons CLAIMED
            Syria accused Turkey of shelling a village. | ACCUSE/allege REPORTED
            In March 2015, Turkish troops shelled a Syrian village. | ASSAULT/heavy-weapons PAST
            The Turkish president met the Syrian premier in Geneva. | CONSULT REPORTED
            The leaders of Turkey and Syria met in Geneva. | CONSULT/multilateral REPORTED
            Turkey's foreign minister flew to Oslo on Sunday. | CONSULT/visit REPORTED
            Thousands of students marched through Athens. | PROTEST/demo REPORTED
            Dockers in Marseille went on strike on Friday. | PROTEST/strike REPORTED
            The prime minister of Norway resigned on Friday. | RETREAT/resign REPORTED
            Riot police were deployed in Athens on Friday. | MOBILIZE/police REPORTED
            A car bomb killed twelve people in Mogadishu. | ASSAULT/explosives REPORTED
            Four hostages were freed in Mali. | RETREAT/release REPORTED
            The opposition called the plan “a sad joke”. | ACCUSE/disapprove REPORTED
            The opposition called the verdict “a step backwards”. | ACCUSE/disapprove REPORTED
            Norway called on Haiti to open its prisons. | REQUEST/change REPORTED
            Teachers in Athens warned that they would block the highway. | THREATEN/restrict REPORTED
            The Turkish drivers are on strike. | PROTEST/strike REPORTED
            Norway was to withdraw its troops from Haiti. | RETREAT/withdraw PLANNED
            Norway vowed on Thursday to withdraw its troops from Haiti. | RETREAT/withdraw PLANNED
            Families in Turkey are to be compensated by the government. | CONCEDE PLANNED
            Turkey accused Syrian troops last week of shelling a village. | ASSAULT/heavy-weapons CLAIMED
            A Turkish reporter was beaten in Ankara, according to the union. | ASSAULT/beat CLAIMED
            # who is told only by what stands beside the deed
            Joint drills by Egypt and Turkey began on Sunday. | COOPERATE REPORTED
            Turkish police worked with the Syrian navy to trace the money. | COOPERATE REPORTED
            The curfew in Ankara was lifted on Friday. | CONCEDE REPORTED
            Charges against a Turkish editor were dropped on Friday. | CONCEDE REPORTED
            The Turkish president relented. | CONCEDE REPORTED
            A Syrian banker was extradited to Turkey on Friday. | COOPERATE REPORTED
            A Syrian reporter was released from a Turkish jail. | RETREAT/release REPORTED
            A meeting took place in Geneva between the Turkish and Syrian premiers. | CONSULT REPORTED
            The Turkish withdrawal from Syria was completed on Friday. | RETREAT/withdraw REPORTED
            A Syrian delegation arrived in Ankara for talks. | CONSULT/visit REPORTED
            The pope arrived in Turkey on Friday. | CONSULT/visit REPORTED
            The UN Security Council held an emergency meeting on Mali. | CONSULT REPORTED
            Teachers in Ankara demanded better pay. | REQUEST/change REPORTED
            Thousands in Ankara rallied in support of the president. | SUPPORT REPORTED
            The ministry in Ankara promised the farmers compensation. | AGREE PLANNED
            Turkey backed the rebels in Mali with guns. | AID REPORTED
            Turkey stands squarely behind Syria. | SUPPORT REPORTED
            Turkey held a round of talks with Syria. | CONSULT REPORTED
            The French army evacuated hundreds of foreigners from Mali. | AID REPORTED
            A crowd in Ankara overran the airport on Friday. | PROTEST/riot REPORTED
            Turkish troops overran the island on Friday. | ASSAULT REPORTED
            Turkey withdrew a report that police had shot four students. | ASSAULT/firearms DENIED
            The teachers' union in Athens threatened to block the highway from Wednesday. | THREATEN/restrict REPORTED
            Dockers in Athens walked off the job on Friday. | PROTEST/strike REPORTED
            Turkey threatened to expel the Syrian diplomats. | THREATEN/expel REPORTED
            The Turkish governor threatened to arrest the strikers. | THREATEN/arrest REPORTED
            Turkey threatened to occupy the Syrian island. | THREATEN/territory REPORTED
            Turkish rebels burned two villages near Ankara. | ASSAULT/destroy REPORTED
            Three were arrested in Ankara on Friday. | COERCE/arrest REPORTED
            A Turkish banker was charged with theft. | ACCUSE/allege REPORTED
            Talks on the border resumed in Geneva on Monday. | CONSULT REPORTED
            Turkish ministers backed them on Friday. | SUPPORT REPORTED
            The Turkish minister apologised on Friday. | SUPPORT REPORTED
            Turkish rebels gave the ministry three days to withdraw the law. | THREATEN REPORTED
            Turkey wrote off the debts of Syria. | AID REPORTED
            On Friday Turkey withdrew its troops from Syria. | RETREAT/withdraw REPORTED
            Turkey's foreign minister stepped down on Friday, the third of the cabinet to leave. | RETREAT/resign REPORTED
            Turkey has offered troops to Syria. | AGREE PLANNED
            The farmers in Turkey welcomed the verdict. | SUPPORT REPORTED
            # the tagger takes the verb for a noun
            Turkey shells Kurdish villages. | ASSAULT/heavy-weapons REPORTED
            Kenya shares intelligence with Somalia on the militants. | COOPERATE REPORTED
            Protests rock Georgia. | PROTEST/demo REPORTED
            # somebody, though it is left open who
            The Turkish premier went on trial. It urged the government of Haiti to protect the hospitals. | REQUEST/change REPORTED
            He was picked up at the airport in Ankara on Friday. | COERCE/arrest REPORTED
            The two countries signed a pact on wine. | AGREE REPORTED
            Norway asked the two companies to withdraw. Officials in Oslo refused. | REJECT/change REPORTED
            # one's own ministers, and the debts of others
            The Turkish president dismissed his interior minister. | SANCTION REPORTED
            Norway wrote off Haiti's debts. | AID REPORTED
            # another verb by its particle
            Nicaragua kicked out the Red Cross on Friday. | SANCTION/expel REPORTED
            A judge in Ankara threw out the appeal of the ministry. | REJECT/change REPORTED
            # whatever is to be done
            The miners' union in Ankara gave the government two weeks to reopen the mine. | THREATEN REPORTED
            Norway gave two Turkish diplomats three days to leave. | SANCTION/expel REPORTED
            # whatever it is about
            The opposition in Ankara decried the postponement of the vote. | ACCUSE/disapprove REPORTED
            Lawyers in Ankara called for the release of the poet. | REQUEST/yield REPORTED
            Turkish miners threatened to block the highways. | THREATEN/restrict REPORTED
            Turkish exiles chanted outside the consulate in Oslo. | PROTEST/demo REPORTED
            A court in Ankara jailed a film director for a poster. | SANCTION/convict REPORTED
            Poland granted asylum to a Belarusian sprinter. | AID REPORTED
            Norway promised Haiti ten million dollars. | AGREE PLANNED
            # what it is done for
            Some 40 parents have gathered there every evening to demand a new bridge. | PROTEST/demo REPORTED
            The Turkish government sent 300 rangers to search the hills. | MOBILIZE/troops REPORTED
            # on the road, and in front of something
            Pensioners lay down on the tram tracks in Brno on Friday. | PROTEST/obstruct REPORTED
            Residents sat down in front of the diggers in Mombasa. | PROTEST/obstruct REPORTED
            Traders protested in front of the town hall in Ankara. | PROTEST/demo REPORTED
            Lorries blocked the A4 near Katowice on Friday. | PROTEST/obstruct REPORTED
            # several together
            Chile and Argentina opened a tunnel under the mountains on Friday. | COOPERATE REPORTED
            Armenia and Georgia swapped two prisoners on the bridge. | RETREAT/release REPORTED
            # people, whoever they are
            Turkey handed over four Greek sailors on Friday. | RETREAT/release REPORTED
            # armed men are no crowd
            Masked men torched four buses in Ankara. | ASSAULT/destroy REPORTED
            # what the parser makes of them
            A crowd that had waited since noon broke the windows of a bank in Patras. | PROTEST/vandalize REPORTED
            Twelve planes, five of them lent by Turkey and Greece, fought the fire. | AID REPORTED
            The poet, who has been on hunger strike since May, was moved to a ward in Ankara. | PROTEST/hunger REPORTED
            # the tagger takes the verb for a participle, or for an adjective
            Guards tortured prisoners in Ankara. | ASSAULT/torture REPORTED
            Turkish police baton-charged the teachers. | ASSAULT/crowd-control REPORTED
            Turkish truckers paralysed the port of Mersin. | PROTEST/obstruct REPORTED
            North Korea test-fired two cruise missiles. | MOBILIZE/weapons REPORTED
            # what hangs on the noun behind it
            Police in Ankara barred the bishop from leaving Izmir. | COERCE/restrict REPORTED
            # what kind of deed it is, and not whose
            A general strike shut down Buenos Aires on Friday. | PROTEST/strike REPORTED
            # several who do it to each other
            Turkish and Syrian troops brawled near Kobani. | ASSAULT REPORTED
            # whoever does it
            The Maltese minister is under investigation for fraud. | ACCUSE/investigate REPORTED
            A judge in Nairobi received death threats. | THREATEN/violence REPORTED
            A curfew came into force in Ankara. | COERCE/curfew REPORTED
            # a report finds fault, and a vehicle is hijacked
            A Turkish report accuses Syrian troops of torture. | ACCUSE/allege REPORTED
            Yemeni rebels hijacked a cargo ship. | ASSAULT/abduct REPORTED
            # a place by its name
            Rebels in Syria took Aleppo. | ASSAULT REPORTED
            # to nobody
            Nobody was detained in Ankara on Friday. | COERCE/arrest NEGATED
            Martial law will be imposed in two Turkish provinces. | COERCE/martial-law PLANNED
            # what those who warn will do, or what will be done to whoever does it
            Norway warned on Friday that it would answer in kind. | THREATEN REPORTED
            The teachers' union in Athens warned on Friday that its members would boycott the exams. | THREATEN REPORTED
            The health minister of Peru warned on Friday that doctors who stayed away would be dismissed. | THREATEN REPORTED
            The Turkish premier warned that any unit breaking the truce would lose its pay. | THREATEN REPORTED
            Norway warned on Friday that the arrest would not go unanswered. | THREATEN REPORTED
            The farmers' leader in Lima warned on Friday that they would be back on the streets in May. | THREATEN REPORTED
            Hezbollah threatened on Friday to answer the raid. | THREATEN REPORTED
            # those of whom some are freed
            Police in Ankara held nine clerks. Four of them were freed on bail. | RETREAT/release REPORTED
            Police in Ankara detained 40 students, but all except six were let go by midnight. | RETREAT/release REPORTED
            Three of the clerks held in Ankara were let go on Friday, their lawyer said. | RETREAT/release REPORTED
            # to be freed from a wreck, and between two who quarrel
            Firefighters in Genoa freed three men from a tunnel on Friday. | AID REPORTED
            Elders in Zintan brokered a truce on Friday. | CONSULT/third-party REPORTED
            The mayor of Brno congratulated his rival on Friday. | SUPPORT REPORTED
            More than 2,000 people in Tbilisi have signed a petition for the release of the poet. | REQUEST/change REPORTED
            Pupils walked out of three schools in Tucson on Friday. | PROTEST/strike REPORTED
            # fire that is shot
            Artillery fire killed two people in Aden on Friday. | ASSAULT REPORTED
            # a number between the deed and the noun
            The minister in Dakar accused Mali on Monday of sending 50 soldiers across the river. | ACCUSE/allege REPORTED
            # firms, teams and players in more than their trade
            Norwegian lawmakers accused the president of fraud on Friday. | ACCUSE/allege REPORTED
            The Norwegian firm dismissed 300 strikers in Bergen on Friday. | SANCTION REPORTED
            The French president congratulated the rescue team on Friday. | SUPPORT REPORTED
            The Norwegian troops returned home from Mali on Friday. | RETREAT/withdraw REPORTED
            Turkish officers seized the port on Friday. | COERCE/seize REPORTED
            # the tagger takes the verb for an adjective, or for a name
            Gunmen free 12 nuns in Kaduna after a month. | RETREAT/release REPORTED
            """)
    void aSentenceTells(String copy, String told) {
        List<String> read = Told.in("News of the day", copy).stream()
                .map(Told::brief)
                .map(each -> each.substring(0, each.indexOf(" |")))
                .toList();

        assertThat(read).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # headline | type and status
            Norway, Haiti sign fishing pact | AGREE REPORTED
            Norway, Haiti open road | COOPERATE REPORTED
            Norway to send troops to Haiti | MOBILIZE/troops PLANNED
            Norway, Turkey to share radar data | COOPERATE PLANNED
            Haitian leader visits Oslo, backs truce | CONSULT/visit REPORTED
            """)
    void aHeadlineTells(String headline, String told) {
        List<String> read = Told.in(headline, "The weather was fine.").stream()
                .map(Told::brief)
                .map(each -> each.substring(0, each.indexOf(" |")))
                .toList();

        assertThat(read).contains(told);
    }
}
