package counterpoint.compare;

/// How much each signal says for a link, in logits, and what speaks against any link.
///
/// Fitted by ridge regression on the disputes marked by hand in both bundled cases; the tests fit them on one case and
/// measure them on the other. Pages named and own words quoted are rare there and nearly certain, so theirs are set.
///
/// @param none the logit of two parts of which nothing is known
/// @param passage for the likeness of wording of the statement's whole passage
/// @param statement for the likeness of wording of the statement
/// @param authorities for the likeness of what both cite
/// @param kin for what the parts like these are linked to
/// @param naming for the likeness of wording of a statement that names the other opinion
/// @param order for how far apart they stand, each in its opinion
/// @param page for a page named
/// @param ownWords for the other opinion's own words quoted
record Weights(
        double none,
        double passage,
        double statement,
        double authorities,
        double kin,
        double naming,
        double order,
        double page,
        double ownWords) {
    static final double PAGE = 5.0;
    static final double OWN_WORDS = 5.0;

    static final Weights FITTED = new Weights(-5.2, 3.0, 2.85, 2.25, 8.25, 4.75, -1.6, PAGE, OWN_WORDS);

    /// The probability of a link.
    double probability(Evidence evidence, int left, int right) {
        double logit = none
                + evidence.shortness()
                + passage * evidence.passage(left, right)
                + statement * evidence.statement(left, right)
                + authorities * evidence.authorities(left, right)
                + kin * evidence.kin(left, right)
                + naming * evidence.naming(left, right)
                + order * evidence.order(left, right)
                + page * evidence.page(left, right)
                + ownWords * (evidence.ownWords(left, right).isPresent() ? 1 : 0);
        return 1 / (1 + Math.exp(-logit));
    }
}
