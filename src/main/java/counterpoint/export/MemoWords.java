package counterpoint.export;

import counterpoint.authority.AuthorityUse;
import counterpoint.authority.Depth;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.compare.Treatment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words in which a memo says who says so, how an authority is used, and why passages are linked.
final class MemoWords {
    private MemoWords() {
    }

    static String state(State state) {
        return switch (state) {
            case COMPUTED -> "computed, not confirmed";
            case CONFIRMED -> "confirmed by the reader";
            case REJECTED -> "rejected by the reader";
            case HAND_MADE -> "made by the reader";
        };
    }

    static String treatment(Treatment treatment) {
        return switch (treatment) {
            case RELIES_ON -> "relies on";
            case DISTINGUISHES -> "distinguishes";
            case READS_NARROWLY -> "reads narrowly";
            case READS_BROADLY -> "reads broadly";
            case REJECTS -> "rejects";
            case CITES_NEUTRALLY -> "cites neutrally";
            case UNCLEAR -> "unclear";
        };
    }

    /// `12 mentions, examined, quoted`.
    static String extent(AuthorityUse use) {
        String times = use.count() == 1 ? "1 mention" : use.count() + " mentions";
        return times + ", " + depth(use.depth()) + (use.quoted() ? ", quoted" : "");
    }

    private static String depth(Depth depth) {
        return switch (depth) {
            case MENTIONED -> "mentioned";
            case CITED -> "cited";
            case DISCUSSED -> "discussed";
            case EXAMINED -> "examined";
        };
    }

    static String reason(Link.Reason reason) {
        return switch (reason.kind()) {
            case SHARED_AUTHORITY -> "both cite " + reason.text();
            case EXPLICIT_REFERENCE -> "one names the other: " + reason.text();
            case SHARED_QUOTATION -> "both have the words " + reason.text();
            case SHARED_DOCTRINE -> "same doctrine: " + reason.text();
            case SHARED_FACTS -> "same facts: " + reason.text();
            case SIMILAR_WORDING -> "similar wording: " + reason.text();
            case BY_READER -> reason.text();
        };
    }

    /// All reasons of a link in one line.
    static String because(Link link) {
        return link.reasons().stream().map(MemoWords::reason).collect(Collectors.joining("; "));
    }

    /// `Computed, not confirmed (score 0.62), because both cite …; similar wording: …`
    static String standing(Memo.Pair pair) {
        String score = pair.state() == State.COMPUTED ? String.format(Locale.US, " (score %.2f)", pair.score()) : "";
        return capital(state(pair.state())) + score + because(pair.because());
    }

    private static String because(List<String> reasons) {
        return reasons.isEmpty() ? "." : ": " + String.join("; ", reasons) + ".";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
