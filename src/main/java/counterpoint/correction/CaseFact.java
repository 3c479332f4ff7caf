package counterpoint.correction;

import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A fact of a case that the reader may correct, in words as they are typed.
///
/// Dates are `2021-08-18` or a year alone; several citations or judges are parted by semicolons
/// (`252 F.3d 1124; 2001 WL 586687`).
public enum CaseFact {
    NAME,
    DOCKET,
    COURT,
    ARGUED,
    DECIDED,
    CITATIONS,
    JUDGES;

    /// The fact in the words in which it would be typed; nothing if it is unknown.
    public String of(Caption caption) {
        return switch (this) {
            case NAME -> caption.name().orElse("");
            case DOCKET -> caption.docket().orElse("");
            case COURT -> caption.court().orElse("");
            case ARGUED -> caption.argued().map(CourtDate::iso).orElse("");
            case DECIDED -> caption.decided().map(CourtDate::iso).orElse("");
            case CITATIONS -> String.join("; ", caption.citations());
            case JUDGES -> String.join("; ", caption.judges());
        };
    }

    /// What is wrong with words for this fact, as a sentence; empty if they can be used.
    public Optional<String> refusal(String words) {
        return switch (this) {
            case ARGUED, DECIDED -> words.isBlank() || date(words).isPresent()
                    ? Optional.empty()
                    : Optional.of("\"" + words.strip() + "\" is neither a date such as 2021-08-18 nor a year; nothing"
                            + " was changed.");
            case NAME, DOCKET, COURT, CITATIONS, JUDGES -> Optional.empty();
        };
    }

    /// The caption with this fact as the words say; unknown if they say nothing.
    ///
    /// Words that [#refusal(String)] refuses change nothing.
    public Caption in(Caption caption, String words) {
        if (refusal(words).isPresent()) {
            return caption;
        }
        return new Caption(
                this == NAME ? text(words) : caption.name(),
                this == DOCKET ? text(words) : caption.docket(),
                this == COURT ? text(words) : caption.court(),
                this == ARGUED ? date(words) : caption.argued(),
                this == DECIDED ? date(words) : caption.decided(),
                this == CITATIONS ? list(words) : caption.citations(),
                this == JUDGES ? list(words) : caption.judges());
    }

    /// Its name in documents, `docket`.
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(String words) {
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private static Optional<CourtDate> date(String words) {
        try {
            return text(words).map(CourtDate::parse);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
