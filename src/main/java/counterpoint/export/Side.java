package counterpoint.export;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import java.util.Locale;

/// How an opinion is named and coloured: by word, letter, shape and hue together, never by hue alone.
record Side(OpinionKind kind) {
    static Side of(CaseOpinion opinion) {
        return new Side(opinion.kind());
    }

    /// `Majority`, `Concurrence in part`.
    String word() {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// The class of style: which hue and which shape.
    String style() {
        return kind.leads() ? "leads" : "answers";
    }

    /// The letter in a square or a disc before the word, which screen readers leave out.
    void badge(HtmlWriter html) {
        html.element("span", word().substring(0, 1), "class", "badge " + style(), "aria-hidden", "true");
    }

    /// `Majority, Brennan, J.`
    static String name(CaseOpinion opinion) {
        return of(opinion).word() + opinion.author().map(Judge::cited).map(judge -> ", " + judge).orElse("");
    }
}
