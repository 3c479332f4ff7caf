package counterpoint.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The eight colors of highlights, in their first order. What they are called is the reader's; see [ColorNames].
///
/// The first five are named as the headings of a brief, so that marking is drafting.
public enum MarkColor {
    FACTS,
    ISSUE,
    HOLDING,
    REASONING,
    DISSENT,
    USEFUL,
    ADVERSE,
    QUESTION;

    /// Its number in the program's own order, from 1, whatever key the reader gave it.
    public int number() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }

    /// How files name it, whatever the reader calls it: `facts`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is called until the reader calls it otherwise: `Facts`.
    public String standardName() {
        return name().charAt(0) + id().substring(1);
    }

    /// The color that files name so; empty if none has this id.
    public static Optional<MarkColor> of(String id) {
        return Arrays.stream(values()).filter(color -> color.id().equals(id)).findFirst();
    }
}
