package counterpoint.ui.model.printing;

import counterpoint.export.ExportKind;

/// What of the open case is printed.
public enum PrintScope {
    /// The opinions that stand in the columns, one after the other.
    BOTH(ExportKind.OPINIONS),
    /// The opinion on the left.
    LEFT(ExportKind.OPINIONS),
    /// The opinion on the right.
    RIGHT(ExportKind.OPINIONS),
    /// All opinions of the case.
    ALL(ExportKind.OPINIONS),
    REPORT(ExportKind.REPORT),
    BRIEF(ExportKind.BRIEF),
    NOTES(ExportKind.NOTES);

    private final ExportKind kind;

    PrintScope(ExportKind kind) {
        this.kind = kind;
    }

    /// The kind of what is printed.
    public ExportKind kind() {
        return kind;
    }

    /// Whether it can be had with the reader's notes and without.
    public boolean mayLeaveNotes() {
        return kind == ExportKind.OPINIONS || kind == ExportKind.REPORT;
    }
}
