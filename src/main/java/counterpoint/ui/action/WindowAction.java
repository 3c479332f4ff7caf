package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;

/// What can be done from anywhere in the window.
public enum WindowAction implements Action {
    PALETTE(Keyed.of(Texts.of("action.window.palette"), "Ctrl+K").byKeyAlone()),
    SHORTCUTS(Keyed.of(Texts.of("action.window.shortcuts"), "F1")),
    HELP(Keyed.of(Texts.of("action.window.help"), "Shift+F1")),
    SEARCH(Keyed.of(Texts.of("action.window.search"), "Ctrl+Shift+F")),
    READ(Keyed.of(Texts.of("action.window.read"))),
    DISPUTES(Keyed.of(Texts.of("action.window.disputes"))),
    AUTHORITIES(Keyed.of(Texts.of("action.window.authorities"))),
    NOTES(Keyed.of(Texts.of("action.window.notes"), "Ctrl+Shift+N")),
    DOCTRINES(Keyed.of(Texts.of("action.window.doctrines"), "Ctrl+Shift+D")),
    BACK(Keyed.of(Texts.of("action.window.back"), "Alt+Left").notWhileTyping()),
    FORWARD(Keyed.of(Texts.of("action.window.forward"), "Alt+Right").notWhileTyping()),
    TRAIL(Keyed.of(Texts.of("action.window.trail"), "Ctrl+H").notWhileTyping()),
    UNDO(Keyed.of(Texts.of("action.window.undo"), "Ctrl+Z").notWhileTyping()),
    REDO(Keyed.of(Texts.of("action.window.redo"), "Ctrl+Shift+Z").notWhileTyping()),
    NEXT_HIT(Keyed.of(Texts.of("action.window.nextHit"), "F4")),
    PREVIOUS_HIT(Keyed.of(Texts.of("action.window.previousHit"), "Shift+F4")),
    OPEN_FILES(Keyed.of(Texts.of("action.window.openFiles"), "Ctrl+O")),
    PASTE(Keyed.of(Texts.of("action.window.paste"), "Ctrl+Shift+V")),
    REVIEW(Keyed.of(Texts.of("action.window.review"), "Ctrl+Shift+R")),
    PRINT(Keyed.of(Texts.of("action.window.print"), "Ctrl+P")),
    EXPORT(Keyed.of(Texts.of("action.window.export"))),
    LARGER(Keyed.of(Texts.of("action.window.larger"), "Ctrl+Plus")),
    SMALLER(Keyed.of(Texts.of("action.window.smaller"), "Ctrl+Minus")),
    NORMAL_SIZE(Keyed.of(Texts.of("action.window.normalSize"), "Ctrl+0")),
    LIGHT(Keyed.of(Texts.of("action.window.light"))),
    DARK(Keyed.of(Texts.of("action.window.dark"))),
    HIGH_CONTRAST(Keyed.of(Texts.of("action.window.highContrast"))),
    SYSTEM_THEME(Keyed.of(Texts.of("action.window.systemTheme"))),
    TOUR(Keyed.of(Texts.of("action.window.tour"))),
    ABOUT(Keyed.of(Texts.of("action.window.about"))),
    CLOSE(Keyed.of(Texts.of("action.window.close"), "Esc").alsoWhileTyping().byKeyAlone());

    @SuppressWarnings("ImmutableEnumChecker") // A record of values.
    private final Keyed keyed;

    WindowAction(Keyed keyed) {
        this.keyed = keyed;
    }

    @Override
    public Keyed keyed() {
        return keyed;
    }

    @Override
    public Where where() {
        return Where.WINDOW;
    }
}
