package dateline.query.likeness;

/** Stories for tests, made up. Two outlets wrote of one storm, each in its own words, with one quotation in both. */
final class Stories {

    static final String STORM = """
            Port of Westhaven reopens after storm

            The port of Westhaven reopened on Monday, two days after a storm tore three cranes from their rails and \
            left a coal ship stranded on the breakwater.

            Harbour Master Ida Brandt said the main channel had been cleared of containers by divers who worked through \
            the night.

            "We have never seen waves like these in the inner basin," Brandt told reporters on the quay. "The men who \
            moored those ships in the dark deserve a medal each."

            Insurers put the damage at some 40 million crowns. Two dockers were taken to hospital with broken bones, and \
            a third was treated for cold.

            The coal ship, the Marigold, is to be towed off at high water on Thursday if the wind allows. Her crew of \
            nineteen stayed aboard.

            Ferries to the islands start again on Tuesday morning. Cruise ships will be sent to Larchester until the \
            passenger terminal has a roof.""";

    static final String STORM_BY_ANOTHER = """
            Ships sail from Westhaven again

            Freighters left Westhaven for the first time since Saturday as the harbour opened one of its two channels to \
            traffic, but repairs will take weeks.

            At the height of the gale three cranes went over, one of them on to an empty warehouse. Nobody was inside.

            "We have never seen waves like these in the inner basin," said Ida Brandt, who runs the harbour.

            Owners of the stranded collier have hired two tugs from abroad. They hope to float her on the spring tide, \
            and say that no oil was lost.

            On the islands people had begun to run short of milk and bread. The council flew in supplies on Sunday and \
            asked shops to sell no more than two loaves to a customer.

            The injured are doing well, a doctor at the county hospital said.""";

    private Stories() {}
}
