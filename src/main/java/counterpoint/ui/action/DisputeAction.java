package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// What can be done with the points of dispute.
public enum DisputeAction implements Action {
    NEXT(Keyed.of(Texts.of("action.disputes.next"), "Down").byKeyAlone()),
    PREVIOUS(Keyed.of(Texts.of("action.disputes.previous"), "Up").byKeyAlone()),
    EXTEND_DOWN(Keyed.of(Texts.of("action.disputes.extendDown"), "Shift+Down").byKeyAlone()),
    EXTEND_UP(Keyed.of(Texts.of("action.disputes.extendUp"), "Shift+Up").byKeyAlone()),
    FIRST(Keyed.of(Texts.of("action.disputes.first"), "Home").byKeyAlone()),
    LAST(Keyed.of(Texts.of("action.disputes.last"), "End").byKeyAlone()),
    OPEN(Keyed.of(Texts.of("action.disputes.open"), "Enter").byKeyAlone()),
    MARK(Keyed.of(Texts.of("action.disputes.mark"), "Space").byKeyAlone()),
    CONFIRM(Keyed.of(Texts.of("action.disputes.confirm"), "C")),
    REJECT(Keyed.of(Texts.of("action.disputes.reject"), "X")),
    REJECT_OR_RESTORE(Keyed.of(Texts.of("action.disputes.rejectOrRestore"), "Delete", "Backspace")),
    RENAME(Keyed.of(Texts.of("action.disputes.rename"), "F2").notWhileTyping()),
    ADD(Keyed.of(Texts.of("action.disputes.add"), "A")),
    MERGE(Keyed.of(Texts.of("action.disputes.merge"), "G")),
    SPLIT(Keyed.of(Texts.of("action.disputes.split"), "S")),
    LEAVE(Keyed.of(Texts.of("action.disputes.leave"), "Esc").byKeyAlone());

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    DisputeAction(Keyed keyed) {
        this.keyed = keyed;
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.DISPUTES;
    }
}
