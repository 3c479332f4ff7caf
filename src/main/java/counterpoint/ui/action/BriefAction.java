package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// What can be done with a row of the brief that has the keyboard.
public enum BriefAction implements Action {
    OPEN(Keyed.of(Texts.of("action.brief.open"), "Enter").byKeyAlone()),
    BELOW(Keyed.of(Texts.of("action.brief.below"), "Shift+Enter").byKeyAlone()),
    REWRITE(Keyed.of(Texts.of("action.brief.rewrite"), "F2").byKeyAlone().notWhileTyping()),
    REMOVE(Keyed.of(Texts.of("action.brief.remove"), "Delete").byKeyAlone()),
    MOVE_UP(Keyed.of(Texts.of("action.brief.moveUp"), "Alt+Up").byKeyAlone().notWhileTyping()),
    MOVE_DOWN(Keyed.of(Texts.of("action.brief.moveDown"), "Alt+Down").byKeyAlone().notWhileTyping()),
    LEAVE(Keyed.of(Texts.of("action.brief.leave"), "Esc").byKeyAlone());

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    BriefAction(Keyed keyed) {
        this.keyed = keyed;
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.BRIEF;
    }
}
