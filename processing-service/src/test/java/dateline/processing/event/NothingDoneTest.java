package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feasts, history, custom, figures of speech and other words of force by which nobody does anything to anybody, beside true ones. */
class NothingDoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // feasts
                "Thousands marched through Lund in masks on the last night of carnival.",
                "Drummers will march through Bergen on Saturday to open the carnival.",
                "Pilgrims blocked the road to Lund for hours on Saturday.",
                "The bride's brothers blocked the lane, as custom demands, until the groom had paid them in sweets.",
                // history
                "In 1415 Norwegian guns shelled Lund for three weeks.",
                "The general besieged the fort in Lund for a year in 1689 and beheaded its commander.",
                // law
                "The constitution bars the president of Norway from dissolving parliament in his first year.",
                "Members of the jury in Oslo are forbidden to speak to the press.",
                "In Norway, workers may strike only once talks have failed.",
                // parts of a work
                "In the second season the detective arrests her own father.",
                "In the opening chapter a judge in Oslo orders the hanging of his brother.",
                // figures of speech
                "Norway laid siege to the Swedish line but found no way through.",
                "A new generation of bakers is laying siege to the Norwegian bun.",
                "The pianist attacked the last movement as though the hall in Oslo were about to close.",
                "An army of red crabs crossed the road in Norway this week.",
                "The government in Oslo was drafting legislation on taxis.",
                "Norway's bid to host the next games was praised.",
                // games
                "Norway's captain was suspended for three matches after a foul.",
                "The Norwegian pair fired rounds of 66 in Oslo.",
                "A late strike by the Norwegian substitute won the day in Oslo.",
                // rescue
                "Firefighters in Oslo freed a boy whose arm was caught in a pump.",
                "Police in Norway rescued a calf from a pond.",
                "Diplomats cannot be arrested under the Oslo convention.",
                // firms and hospitals at their work
                "The Norwegian clinic seeks two nurses for its new ward.",
                "Investors pulled out of Norwegian shares on Monday.",
                "A hospital in Oslo runs a clinic for children.",
                "The hospital in Oslo postponed 75 planned operations.",
                "Half of the staff of the Norwegian club were laid off.",
                "Sales slipped 4 per cent to $2 billion, the Norwegian company told the stock exchange on Thursday.",
                // what is so, and was not done now
                "More than two million people are displaced in Norway.",
                "Two poets are still in prison in Norway.",
                "The rebels in Norway put the number of dead officers at 16.",
                "Release the lever and press the red button.",
                // names for things
                "The Norwegian army called the van “a shop on wheels”.",
                // what happens by itself
                "Three people drowned off Norway, two of them children.",
                "The blast that flattened a bakery in Oslo came from a gas pipe.",
            })
    void isNoEvent(String sentence) {
        List<String> read =
                Told.in("News of the day", sentence).stream().map(Told::brief).toList();

        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thousands marched through Lund on the last night of carnival to demand justice for a drummer.",
                "Residents blocked the road to Lund on Saturday.",
                "In 2019 Norwegian guns shelled Lund for three weeks.",
                "Norwegian workers went on strike in Oslo once talks had failed.",
                "Norwegian troops laid siege to the town of Lund.",
                "Gunmen attacked a camp for displaced people in Norway on Friday.",
                "An army of rebels crossed the border into Norway.",
                "Norway drafted 4,000 reservists on Monday.",
                "The Norwegian government seeks a pact with Sweden.",
                "Norwegian troops pulled out of Lund on Monday.",
                "The charity set up a clinic for refugees in Oslo.",
                "The army displaced 4,000 villagers in Norway.",
                "The government in Oslo put 400 policemen on the streets.",
                "The Norwegian parliament suspended three deputies.",
                "Rebels in Norway freed a boy on Friday.",
                "Soldiers drowned a fisherman in Norway on Sunday.",
            })
    void beside(String sentence) {
        assertThat(Told.in("News of the day", sentence)).isNotEmpty();
    }
}
