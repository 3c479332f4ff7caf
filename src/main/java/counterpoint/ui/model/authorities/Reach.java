package counterpoint.ui.model.authorities;

/// What an authority joins.
public enum Reach {
    SEVERAL_CASES,
    SEVERAL_OPINIONS,
    ONE_OPINION
}
