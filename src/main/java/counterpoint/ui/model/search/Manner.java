package counterpoint.ui.model.search;

/// How a question is asked.
///
/// @param advanced whether its words are an expression, which may be wrong
/// @param byMeaning whether passages may also be found by what they mean
/// @param grouped whether hits stand by case and opinion, from top to bottom, rather than best first
public record Manner(boolean advanced, boolean byMeaning, boolean grouped) {
    /// Plain words, by meaning too, best first.
    public static final Manner USUAL = new Manner(false, true, false);

    /// Whether another manner finds the same, in whatever order.
    boolean findsAs(Manner other) {
        return advanced == other.advanced && byMeaning == other.byMeaning;
    }

    Manner advanced(boolean on) {
        return new Manner(on, byMeaning, grouped);
    }

    Manner byMeaning(boolean on) {
        return new Manner(advanced, on, grouped);
    }

    Manner grouped(boolean on) {
        return new Manner(advanced, byMeaning, on);
    }
}
