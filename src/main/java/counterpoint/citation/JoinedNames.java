package counterpoint.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Parts a case named in prose from the one cited after it: `in Grutter and Regents of Univ. of Cal. v. Bakke` names two
/// cases, as the decision cites *Grutter* by itself.
final class JoinedNames {
    private static final String AND = " and ";

    private JoinedNames() {
    }

    /// Takes such a name from the citations of a decision.
    static void part(List<Draft> drafts) {
        Set<String> known = new HashSet<>();
        for (Draft draft : drafts) {
            Parties parties = parties(draft);
            parties.plaintiff().filter(party -> !NameIndex.isGovernment(party)).ifPresent(known::add);
            parties.plaintiff().filter(NameIndex::isGovernment).flatMap(party -> parties.defendant()).ifPresent(
                    known::add);
        }
        for (Draft draft : drafts) {
            String plaintiff = parties(draft).plaintiff().orElse("");
            String first = plaintiff.substring(0, Math.max(0, plaintiff.indexOf(AND)));
            if (!first.isEmpty() && known.contains(first) && !NameIndex.isGovernment(first.toLowerCase(Locale.ROOT))) {
                begin(draft, draft.name.start() + first.length());
            }
        }
    }

    private static Parties parties(Draft draft) {
        boolean named = draft.kind == CitationKind.FULL && draft.parallelOf == null && draft.name.versus() >= 0;
        return named ? draft.name.in(draft.text) : Parties.unnamed();
    }

    /// Lets a name begin after the `and` that stands at `at`.
    private static void begin(Draft draft, int at) {
        int and = Typography.skipBlanks(draft.text, at);
        int start = Typography.skipBlanks(draft.text, and + AND.strip().length());
        if (draft.text.startsWith(AND.strip(), and) && start < draft.name.versus()) {
            draft.name = new CaseName(start, draft.name.end(), draft.name.versus(), draft.name.docket());
            draft.start = start;
        }
    }
}
