package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// What the keyboard does with the citations of a column that it is in.
public enum ColumnAction implements Action {
    NEXT_CITATION(Keyed.of(Texts.of("action.column.nextCitation"), "Right").byKeyAlone()),
    PREVIOUS_CITATION(Keyed.of(Texts.of("action.column.previousCitation"), "Left").byKeyAlone()),
    OPEN_CITATION(Keyed.of(Texts.of("action.column.openCitation"), "Enter").byKeyAlone());

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    ColumnAction(Keyed keyed) {
        this.keyed = keyed;
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.COLUMN;
    }
}
