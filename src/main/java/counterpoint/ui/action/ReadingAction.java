package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;

/// What can be done where opinions are read.
public enum ReadingAction implements Action {
    GO_TO(Keyed.of(Texts.of("action.reading.goTo"), "Ctrl+G")),
    FIND(Keyed.of(Texts.of("action.reading.find"), "Ctrl+F")),
    FIND_NEXT(Keyed.of(Texts.of("action.reading.findNext"), "F3")),
    FIND_PREVIOUS(Keyed.of(Texts.of("action.reading.findPrevious"), "Shift+F3")),
    NEXT_MENTION(Keyed.of(Texts.of("action.reading.nextMention"), ".")),
    PREVIOUS_MENTION(Keyed.of(Texts.of("action.reading.previousMention"), ",")),
    NEXT_PAIR(Keyed.of(Texts.of("action.reading.nextPair"), "F7")),
    PREVIOUS_PAIR(Keyed.of(Texts.of("action.reading.previousPair"), "Shift+F7")),
    NEXT_NOTE(Keyed.of(Texts.of("action.reading.nextNote"), "F8")),
    COME_BACK(Keyed.of(Texts.of("action.reading.comeBack"), "Backspace").byKeyAlone()),
    NEXT_PANE(Keyed.of(Texts.of("action.reading.nextPane"), "F6").byKeyAlone()),
    PREVIOUS_PANE(Keyed.of(Texts.of("action.reading.previousPane"), "Shift+F6").byKeyAlone()),
    CONFIRM(Keyed.of(Texts.of("action.reading.confirm"), "C")),
    REJECT(Keyed.of(Texts.of("action.reading.reject"), "X")),
    LINK(Keyed.of(Texts.of("action.reading.link"), "L")),
    WEAK(Keyed.of(Texts.of("action.reading.weak"), "W")),
    LOCK(Keyed.of(Texts.of("action.reading.lock"), "Ctrl+L")),
    NOTE(Keyed.of(Texts.of("action.reading.note"), "N")),
    TAG(Keyed.of(Texts.of("action.reading.tag"), "T")),
    HIGHLIGHT_1(Keyed.of(Texts.of("action.reading.highlight", 1), "1")),
    HIGHLIGHT_2(Keyed.of(Texts.of("action.reading.highlight", 2), "2")),
    HIGHLIGHT_3(Keyed.of(Texts.of("action.reading.highlight", 3), "3")),
    HIGHLIGHT_4(Keyed.of(Texts.of("action.reading.highlight", 4), "4")),
    HIGHLIGHT_5(Keyed.of(Texts.of("action.reading.highlight", 5), "5")),
    HIGHLIGHT_6(Keyed.of(Texts.of("action.reading.highlight", 6), "6")),
    HIGHLIGHT_7(Keyed.of(Texts.of("action.reading.highlight", 7), "7")),
    HIGHLIGHT_8(Keyed.of(Texts.of("action.reading.highlight", 8), "8")),
    REMOVE(Keyed.of(Texts.of("action.reading.remove"), "Delete")),
    NEXT_MARK(Keyed.of(Texts.of("action.reading.nextMark"), "M")),
    PREVIOUS_MARK(Keyed.of(Texts.of("action.reading.previousMark"), "Shift+M")),
    MARGIN(Keyed.of(Texts.of("action.reading.margin"), "Ctrl+M")),
    COPY(Keyed.of(Texts.of("action.reading.copy"), "Ctrl+Shift+C")),
    BRIEF(Keyed.of(Texts.of("action.reading.brief"), "B")),
    SOURCE(Keyed.of(Texts.of("action.reading.source"), "F9")),
    DIFFERENCES(Keyed.of(Texts.of("action.reading.differences"), "Ctrl+D")),
    FOLD(Keyed.of(Texts.of("action.reading.fold"), "Minus")),
    FOLD_OTHERS(Keyed.of(Texts.of("action.reading.foldOthers"), "Shift+Minus")),
    UNFOLD(Keyed.of(Texts.of("action.reading.unfold"), "Plus"));

    /// The actions that highlight, in the order of the colors.
    private static final List<ReadingAction> COLORS = List.of(
            HIGHLIGHT_1, HIGHLIGHT_2, HIGHLIGHT_3, HIGHLIGHT_4, HIGHLIGHT_5, HIGHLIGHT_6, HIGHLIGHT_7, HIGHLIGHT_8);

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    ReadingAction(Keyed keyed) {
        this.keyed = keyed;
    }

    /// The number of the color with which it highlights, from 1; empty for other actions.
    public Optional<Integer> color() {
        return Optional.of(COLORS.indexOf(this) + 1).filter(key -> key > 0);
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.READING;
    }
}
