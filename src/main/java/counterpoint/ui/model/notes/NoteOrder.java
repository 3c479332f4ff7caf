package counterpoint.ui.model.notes;

/// How the list of notes is ordered.
public enum NoteOrder {
    /// Case by case and opinion by opinion as printed; notes on authorities last.
    PRINTED,
    /// What was changed last comes first, whatever its case.
    NEWEST
}
