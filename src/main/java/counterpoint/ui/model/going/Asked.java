package counterpoint.ui.model.going;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the reader typed, as far as it says what kind of place is meant.
sealed interface Asked {
    /// A page: `p. 578`, `page 12`, `*1134`, `[37]`.
    record Page(String label) implements Asked {
    }

    /// A paragraph: `¶ 12`, `para 12`.
    record Paragraph(String number) implements Asked {
    }

    /// A footnote: `n. 3`, `note 3`, `fn 3`.
    record Note(String mark) implements Asked {
    }

    /// A citation by its number: `c 5`, `cite 5`, `citation 5`.
    record Nth(String number) implements Asked {
    }

    /// A number alone, which may be that of any of these.
    record Bare(String number) implements Asked {
    }

    /// A name of what is cited.
    record Name(String words) implements Asked {
    }

    /// Nothing yet.
    record Nothing() implements Asked {
    }

    /// Reads what was typed.
    static Asked of(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return new Nothing();
        }
        Matcher page = Pattern.compile("(?iu)(?:(?:pp?|pg|page)\\.?\\s*|\\*|\\[)\\s*\\*?\\[?([0-9ivxlc]+)]?")
                .matcher(words);
        Matcher paragraph = Pattern.compile("(?iu)(?:¶|para?|paragraph)\\.?\\s*(\\d+)").matcher(words);
        Matcher note = Pattern.compile("(?iu)(?:nn?|fn|note|footnote)\\.?\\s*(\\d+|[*†‡]+)").matcher(words);
        Matcher nth = Pattern.compile("(?iu)(?:c|cite|citation)\\.?\\s*(\\d+)").matcher(words);
        if (words.matches("\\d+")) {
            return new Bare(words);
        }
        if (page.matches()) {
            return new Page(page.group(1));
        }
        if (paragraph.matches()) {
            return new Paragraph(paragraph.group(1));
        }
        if (note.matches()) {
            return new Note(note.group(1));
        }
        return nth.matches() ? new Nth(nth.group(1)) : new Name(words);
    }
}
