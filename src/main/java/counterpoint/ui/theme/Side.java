package counterpoint.ui.theme;

import counterpoint.opinion.OpinionKind;

/// Where an opinion stands, as the window shows it: by hue, letter and shape at once, never by color alone.
public enum Side {
    MAJORITY("majority"),
    DISSENT("dissent"),
    BESIDE("beside");

    private final String style;

    Side(String style) {
        this.style = style;
    }

    /// The side of an opinion of this kind: which decides or leads, which dissents, or neither.
    public static Side of(OpinionKind kind) {
        return switch (kind) {
            case LEAD, MAJORITY, PLURALITY, PER_CURIAM, COMBINED, TRIAL_COURT -> MAJORITY;
            case DISSENT -> DISSENT;
            case CONCURRENCE, CONCURRENCE_IN_JUDGMENT, CONCURRENCE_IN_PART, STATEMENT, ADDENDUM, REHEARING -> BESIDE;
        };
    }

    /// The style class of what belongs to this side.
    public String style() {
        return style;
    }

    /// The name of an opinion of this kind, `Majority`.
    public static String nameOf(OpinionKind kind) {
        return switch (kind) {
            case LEAD -> Texts.of("kind.lead");
            case MAJORITY -> Texts.of("kind.majority");
            case PLURALITY -> Texts.of("kind.plurality");
            case PER_CURIAM -> Texts.of("kind.perCuriam");
            case CONCURRENCE -> Texts.of("kind.concurrence");
            case CONCURRENCE_IN_JUDGMENT -> Texts.of("kind.concurrenceInJudgment");
            case CONCURRENCE_IN_PART -> Texts.of("kind.concurrenceInPart");
            case DISSENT -> Texts.of("kind.dissent");
            case STATEMENT -> Texts.of("kind.statement");
            case ADDENDUM -> Texts.of("kind.addendum");
            case REHEARING -> Texts.of("kind.rehearing");
            case TRIAL_COURT -> Texts.of("kind.trialCourt");
            case COMBINED -> Texts.of("kind.combined");
        };
    }
}
