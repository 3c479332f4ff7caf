package counterpoint.compare;

/// How much each signal says for a link, in logits, and what speaks against any link.
///
/// Fitted by ridge regression on disputes marked by hand; the tests fit them on all cases but one and measure them on
/// that one. Pages named and own words quoted are rare there, so theirs are set: to what makes the probabilities of such
/// links come true.
///
/// @param none the logit of two parts of which nothing is known
/// @param passage for the likeness of wording of the statement's whole passage
/// @param statement for the likeness of wording of the statement
/// @param authorities for the likeness of what both cite
/// @param kin for what the parts like these are linked to
/// @param answering for what the argument says about the other opinion
/// @param reported for the likeness of wording of what the statement's passage says about the other opinion
/// @param order for how far apart they stand, each in its opinion
/// @param brevity for how much too short the argument is
/// @param page for a page named
/// @param ownWords for the other opinion's own words quoted
record Weights(
        double none,
        double passage,
        double statement,
        double authorities,
        double kin,
        double answering,
        double reported,
        double order,
        double brevity,
        double page,
        double ownWords) {
    static final double PAGE = 3.0;
    static final double OWN_WORDS = 4.0;

    /// What a logit is worth beyond even odds: signals that all speak for a link say in part the same, and of links that
    /// were said to be 0.75 likely, by cases not seen, half were right. The order of links does not change.
    private static final double BEYOND_EVEN = 0.5;

    static final Weights FITTED = new Weights(-4.9, 3.1, 3.6, 1.9, 5.2, 1.0, 3.7, -1.2, 0.4, PAGE, OWN_WORDS);

    /// The probability of a link.
    double probability(Evidence evidence, int left, int right) {
        double logit = none
                + evidence.odds(left, right)
                + passage * evidence.passage(left, right)
                + statement * evidence.statement(left, right)
                + authorities * evidence.authorities(left, right)
                + kin * evidence.kin(left, right)
                + answering * evidence.answering(left, right)
                + reported * evidence.reported(left, right)
                + order * evidence.order(left, right)
                + brevity * evidence.brevity(left)
                + page * evidence.page(left, right)
                + ownWords * (evidence.ownWords(left, right).isPresent() ? 1 : 0);
        return 1 / (1 + Math.exp(-(logit > 0 ? logit * BEYOND_EVEN : logit)));
    }
}
