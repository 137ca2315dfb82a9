package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.Span;
import dateline.processing.quote.ReadCopy;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a number is where no verb of saying tells: somebody's own count, a document, a sentence before. */
class WhoseFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the source of each figure, with ; between two; - is the outlet
            The prosecutors' figure of 225 dead could not be checked. | The prosecutors
            The union's number, 44 million, has not changed since April. | The union
            The insurers' estimate stands at 17 million euros. | The insurers
            Management's count was 300. | Management
            Lena Ito added 15 goals for Ostby. | -
            Lena Ito added 15 goals were scored. | Lena Ito
            Lena Ito wrote 12 books on the sea. | -
            Estonia's total of 300 cases is the highest yet. | -
            Hospital records seen by this paper show 21 dead, two of whom were children. | Hospital records; Hospital records
            The relatives' lists name 60 missing. | The relatives
            The ministry withdrew an older toll. Its bulletin of Sunday lists 23 injured. | The ministry
            A bulletin, by the port authority, gives 27 deaths. | the port authority
            The police chief itself confirms 19 deaths. | The police chief
            The agency gave out its third count at noon. There were 214 dead. | The agency
            The ministry, which on Saturday evening had spoken of 12 dead, has withdrawn that. | The ministry
            By the army's tally, at least 14 have died. | the army
            The union's tally, sent out an hour later, is five. | The union
            The mayor first gave three dead. | The mayor
            Loading fell to four ships, brokers say, and the insurers' list names 31 berths. | brokers; the insurers
            Some 600 doses came; the rest is “on a plane”, as Anna Berg put it. | -
            In a hamlet where 50 people lived, rescuers found 48. | -; -
            By the coroner's count, 61 people died in the heat. The city opened nine cooling halls. | the coroner; -
            In the central bank's estimate, inflation will average 6 percent. Bread now costs 200 rials. | the central bank; -
            Figures from the transport ministry seen by the Post show 3,100 road deaths. Only two highways have cameras. | the transport ministry; -
            The hospital's toll stood at 22 by nightfall. Soldiers brought 40 beds. | The hospital; -
            Per the sheriff's office, 17 homes burned in Paradise Gulch. The fire began near a campsite. | the sheriff's office
            The dead were numbered at 45 by the health ministry. The blast was heard 20 km away. | the health ministry; -
            Some 1,500 people were estimated by police to have marched. Shops in two streets were shut. | police; -
            Sixteen deaths have been confirmed by the UN. A convoy of nine trucks was turned back. | UN; -
            The crowd was reckoned at 50,000 by organisers. Trains were full. | organisers
            Her fortune is estimated by Forbes at $2.2 billion. She owns three newspapers. | Forbes; -
            It was announced by the palace that 70 prisoners would be freed. The amnesty is the third this year. | the palace
            Four hostages were said by the rebels to have been killed. The army could not be reached. | the rebels
            The bridge, said engineer Tomas Vild, had been built for 200 cars a day. It carried 3,000. | Tomas Vild; -
            The cost, the minister said, would be $4 million a year. Parliament sits in May. | the minister
            Inmates, a warden told AFP, had seized 11 guards. Smoke rose from block C. | a warden
            More than 5,000 families (UNHCR data) have no roof. Winter begins in six weeks. | UNHCR
            The mayor spoke at noon. Forty houses had gone, he said. Two schools could be saved. The river fell in the evening. | The mayor; The mayor
            Fire chief Lou Baca gave an update. The blaze had burned 3,000 acres. It was 10 percent contained. | Lou Baca; Lou Baca
            The institute published its yearly review on Monday. Poverty rose to 29 percent. In the south it was 41 percent. | The institute; The institute
            The governor's toll: 14 dead, 33 hurt. The dam had been due for repair. | The governor; The governor
            The police gave these numbers: 45 arrests, nine cars burned. | The police; The police
            Greenwatch accused the army of burning 150 homes. | Greenwatch
            Activists blame the dam for 70 deaths. | Activists
            The rebels accused Norway of having killed 15 guards. | The rebels
            The army was accused of burning 150 homes. | -
            At least 8 people died, Radio Lund quoted rescuers as saying. | rescuers
            The toll, which police had earlier put at 11, could rise, said Lena Ito, the coroner. | police
            Denmark has pledged four ships, of which two have come. | -; -
            Denmark promised that four ships would come. | Denmark
            Coast Line was late. The company cancelled 80 sailings, it said on its website. | The company
            He has been in doubt since May, when the auditor-general, Lena Ito, reported that $4 million was missing. | Lena Ito
            “No,” said Lena Ito of the Seamen's League, which puts the number of idle ships at 35. | Seamen's League
            Health bodies had at first put the number of sick at 11. | Health bodies
            The firm says the spill was 200 barrels. Greenwatch's number is 2,000. A beach was closed. | The firm; Greenwatch
            Hamid said he had 12 goats; his neighbour swore there were 20. The court sat in a barn. | Hamid; his neighbour
            The ministry withdrew its figure of 164 dead. A clerk had made a mistake. | The ministry
            Mayor Rosa Lindt toured the quarter. She said 60 flats were beyond repair. Four cranes stood idle. | Rosa Lindt; -
            The regulator clocked 900 complaints. Calls cost 30 cents. | The regulator; -
            Customs seized 40 crates, it announced. The ship had 12 crew. | Customs; -
            The bureau projects a harvest of 9 million tonnes. Silos hold two million. | The bureau; -
            Landslides cut off 14 hamlets in Sikkim, the relief commissioner told reporters. A helicopter flew in rice. | the relief commissioner
            The lifeboat crew reported plucking nine people from the surf. The pier has been shut. | The lifeboat crew
            By the Red Cross's account, 3,300 families need food. Trucks left Goma with 40 tonnes. | Red Cross; -
            Research from Oslo University shows that one in eight teenagers smokes. The tax on tobacco rose. | Oslo University
            According to the union's tally, 71 members were arrested. The factory is shut. | the union
            The toll was raised to 63 by the governor's office. Rain is expected. | the governor's office
            Eleven deaths were attributed by the ministry to the heat. Pools stayed open. | the ministry
            The loss is reckoned by the owners at €7 million. The yard has two docks. | the owners; -
            Nineteen wounded were registered by the hospital. The bus lay on its roof. | the hospital
            As many as 40 villages are believed by aid groups to be cut off. Roads are mined. | aid groups
            The dam, officials say, can hold two billion tonnes. It was built by 4,000 prisoners. | officials; -
            Turnout, said the election chief, reached 58 percent. Nine parties ran. | the election chief; -
            The health minister gave a briefing at ten. Two hundred people had died. Beds were running out. | The health minister
            The prosecutor read a statement. Four hikers had been murdered. A rope had been found in the car. | The prosecutor
            The lender published its results on Tuesday. Profit fell to $30 million. It closed 12 branches. | The lender; The lender
            Forty houses were swept away. This was reported by the deputy mayor. A bridge held. | the deputy mayor
            The union said 60 drivers, 12 guards and three cooks had been dismissed. Trains ran late. | The union; The union; The union
            The ministry released the numbers: 400 dead, 70 missing. | The ministry; The ministry
            Unions claimed 30,000 marchers, the prefecture 9,000. It rained. | Unions; the prefecture
            The factory says it employs 400 people; a union count gives 520. The gate was locked. | The factory; a union count
            Kigali puts the number of refugees at 90,000, the UN at 60,000. Talks resume on Friday. | Kigali; UN
            The envoy rejected a claim by rebels that 80 soldiers had deserted. He showed a list. | rebels
            The firm denies owing $5 million. It has three creditors. | The firm; -
            The governor landed at noon. She said 70 roofs were gone. Two planes brought bread. | The governor; -
            The ministry clarified that it had bought 90 buses. The depot has room for 50. | The ministry; -
            The pilot radioed that three engines had failed. The plane had four. | The pilot; -
            The insurer pegs the damage at $1.1 billion. The dyke broke in six places. | The insurer; -
            After the minister said all was well, 60 miners walked out. | -
            The rebels, who hold two dams, said they would free 30 captives. | -; The rebels
            Six miners were killed by a rockfall. The shaft is 900 metres deep. | -; -
            Four men were arrested by police in Turin. The gang sold 20 stolen vans. | -; -
            Up to 230 boats fished there; now fewer than 60 boats do, according to the bureau. | the bureau; the bureau
            More than 900 papers were sent out; 14 were spoiled, the union said. | the union; the union
            Four of the women were sent home because, one of them said, the lorry was small. | -
            The council announced a prize of 2 million pesos and sent 30 gardeners to the park. | -; -
            Police announced 14 arrests and seized 40 rifles. | Police; -
            The office withdrew a count of 320 cases. | The office
            The commission has withdrawn the figure of 61,200. | The commission
            The ministry stood by its count of 44 dead. | The ministry
            The army retracted a statement that had put the number of dead rebels at 80. | The army
            Output is put at 20 million tonnes by eleven traders. | eleven traders; -
            A clip shared 12,000 times claims that 300 voters were turned away. | -; A clip
            Mr Okafor's lawyer – a cousin – said that 14 beds had been empty. | Mr Okafor's lawyer
            The office put the number of dead at 31, then corrected itself: 27 patients and four nurses. | The office; The office; The office
            Visitor numbers are down to 40,000. | -
            The crowd booed Gov. Rosa Lim. Two were hurt, the governor said. | Rosa Lim
            Berg denied a charge that he had taken 4,000 dollars. | Berg
            Eight soldiers have died in clashes since, the ministry said. | the ministry
            The captives, put at about 1,600 by the UN, would go home, the minister told reporters. | UN
            Profit rose to $158 million, against $135 million a year ago and the $149 million expected by analysts. | -; -; analysts
            Norland pledged $4 million, and a charity flew in 12 tonnes of salts. | -; -
            “The market is not,” said Tom Ashe, an analyst with Berg, who expects a few hundred job cuts. | Tom Ashe
            Nobody knows; the authors' best guess is no more than 3,000. | the authors
            At least 388 people have been killed, a church research centre estimates. | a church research centre
            ATHENS, Feb 19 (Norland Wire) - Doctors walked out. The union said 400 had joined. | The union
            """)
    void isTold(String copy, String sources) {
        assertThat(sources(ReadCopy.of(copy))).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # headline | the source of each figure
            Floods kill 12: officials | officials
            12 dead, says mayor | mayor
            Police: Three killed in Malmö shooting | Police
            Minister: 500 jobs to go at steelworks | Minister
            Bank sees 3% growth | Bank
            Eight dead in stampede: police | police
            Minister: 2,000 homes to be built | Minister
            60 missing after ferry sinks – navy | navy
            Report: One in three nurses plans to quit | Report
            Storm kills four in Wales | -
            Minister: Dam ‘will hold’ as 4,000 leave homes | -
            Bushfire toll at five as 230 homes confirmed lost | -; -
            """)
    void isNamedInTheHeadline(String headline, String sources) {
        assertThat(sources(ReadCopy.headline(headline))).isEqualTo(sources);
    }

    private static String sources(ReadCopy copy) {
        return copy.figures().stream()
                .map(Figure::source)
                .map(each -> each.name().or(() -> each.words().map(Span::text)).orElse("-"))
                .collect(Collectors.joining("; "));
    }
}
