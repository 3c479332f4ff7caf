package counterpoint.authority;

import counterpoint.citation.CaseCitation;
import counterpoint.citation.Citation;
import counterpoint.citation.IdCitation;
import counterpoint.citation.InternalCitation;
import counterpoint.citation.LawCitation;
import counterpoint.citation.NameReference;
import counterpoint.citation.RecordCitation;
import counterpoint.citation.SecondaryCitation;
import counterpoint.citation.ShortCitation;
import counterpoint.citation.SupraCitation;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decides for every citation of a decision which authority it means, and says why.
///
/// Full citations are read first, wherever they stand; then each citation is resolved in the order printed, since
/// what *id.* means depends on what stands before it.
public final class AuthorityResolver {
    /// The table of a decision read alone.
    public TableOfAuthorities resolve(Decision decision, List<Citation> citations) {
        return resolve(decision, citations, List.of());
    }

    /// The table of a decision of which another edition is already read.
    ///
    /// @param known its authorities: a short form whose full citation stands only in the other edition is resolved
    ///     by them, and keys agree between the editions
    public TableOfAuthorities resolve(Decision decision, List<Citation> citations, List<Authority> known) {
        return resolve(decision, citations, known, Map.of());
    }

    /// The table of a decision as the reader corrected it.
    ///
    /// What is said to be no citation is not in the table. What goes back to a corrected citation, such as an *id.*
    /// after it, follows the correction.
    ///
    /// @param known the authorities of another edition that is already read
    /// @param said the reader's corrections, with raw spans into the decision's source; of several of one citation the
    ///     last holds, and one that finds no citation changes nothing
    public TableOfAuthorities resolve(
            Decision decision, List<Citation> citations, List<Authority> known, List<OfCitation> said) {
        if (said.isEmpty()) {
            return resolve(decision, citations, known);
        }
        ReaderDecisions decisions = ReaderDecisions.of(citations, said);
        TableOfAuthorities found = resolve(decision, decisions.citations(), known);
        return resolve(decision, decisions.citations(), known, decisions.authorities(found));
    }

    private static TableOfAuthorities resolve(
            Decision decision, List<Citation> citations, List<Authority> known, Map<Integer, Authority> decided) {
        CaseRegister cases = new CaseRegister(citations, known, decided);
        LawRegister laws = new LawRegister(citations, known);
        Discourse discourse = new Discourse(decision);
        ShortForms shortForms = new ShortForms(cases);
        Names names = new Names(cases);
        WordedSources worded = new WordedSources();
        List<Mention> mentions = new ArrayList<>(citations.size());
        for (int index = 0; index < citations.size(); index++) {
            Citation citation = citations.get(index);
            Authority byReader = decided.get(index);
            Meaning meaning = byReader != null ? byReader(byReader) : switch (citation) {
                case CaseCitation full -> ofFull(cases, index, full);
                case ShortCitation shortened -> shortForms.of(shortened, mentions);
                case SupraCitation supra -> shortForms.of(supra);
                case IdCitation id -> discourse.of(id, mentions);
                case NameReference name -> names.of(name);
                case LawCitation law -> laws.of(law);
                case RecordCitation record -> worded.of(record);
                case InternalCitation internal -> worded.of(internal);
                case SecondaryCitation secondary -> worded.of(secondary);
            };
            Mention mention = new Mention(index, citation, meaning.authority(), meaning.impliedPin(),
                    meaning.resolution());
            mentions.add(mention);
            discourse.heard(mention);
            names.heard(mention);
        }
        return new TableOfAuthorities(inOrder(mentions), mentions);
    }

    private static Meaning byReader(Authority authority) {
        return Meaning.of(authority, Resolution.byReader("you decided that it means " + authority.name()));
    }

    private static Meaning ofFull(CaseRegister cases, int index, CaseCitation full) {
        KnownCase found = cases.at(index);
        if (found == null || (found.cites().isEmpty() && full.parties().name().isEmpty())) {
            return Meaning.unknown("no page is printed yet, and no parallel citation");
        }
        Resolution resolution = full.parallelOf().isPresent()
                ? Resolution.resolved(
                        "parallel citation of the case before it",
                        full.parallelOf().getAsInt())
                : full.historyOf().isPresent() && full.parties().name().isEmpty()
                        ? Resolution.resolved(
                                "later history of the case before it",
                                full.historyOf().getAsInt())
                        : Resolution.resolved("cited in full");
        return Meaning.of(
                found.authority(),
                cases.corrected(index)
                        .map(correct -> Resolution.resolved("misprint: name, page and year agree with " + correct)
                                .meaning(correct))
                        .orElse(resolution));
    }

    private static List<Authority> inOrder(List<Mention> mentions) {
        Map<String, Authority> authorities = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.authority().ifPresent(meant -> authorities.putIfAbsent(meant.key(), meant));
        }
        return List.copyOf(authorities.values());
    }
}
