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
import counterpoint.opinion.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// One decision while its citations are resolved, in the order printed.
final class Resolving {
    private final List<Citation> citations;
    private final Map<Integer, Authority> decided;
    private final CaseRegister cases;
    private final LawRegister laws;
    private final Chain chain;
    private final Discourse discourse;
    private final Names names;
    private final ShortForms shortForms;
    private final InternalPlaces places;
    private final WordedSources worded;
    private final List<Mention> mentions;

    /// @param decided what the reader says that the citations at these indexes mean
    Resolving(
            Decision decision, List<Citation> citations, Surroundings surroundings, Map<Integer, Authority> decided) {
        this.citations = citations;
        this.decided = decided;
        this.cases = new CaseRegister(citations, surroundings.known(), decided);
        this.laws = new LawRegister(citations, surroundings.known());
        PageExtents pages = new PageExtents(decision, surroundings.otherPages());
        this.chain = new Chain(decision);
        this.discourse = new Discourse(chain, new Antecedents(chain, pages), laws);
        this.names = new Names(cases);
        this.places = new InternalPlaces(decision, pages);
        this.worded = new WordedSources(places);
        this.shortForms = new ShortForms(
                cases, names, worded, new NoteCitations(decision, citations, cases));
        this.mentions = new ArrayList<>(citations.size());
    }

    /// Every citation with its meaning.
    List<Mention> mentions() {
        for (int index = mentions.size(); index < citations.size(); index++) {
            Authority byReader = decided.get(index);
            hear(index, byReader == null ? meaning(index) : byReader(byReader));
        }
        return mentions;
    }

    /// How often a citation, a case or a character was looked at beside once for each citation, roughly.
    long steps() {
        return discourse.steps() + cases.steps() + names.steps();
    }

    private Meaning meaning(int index) {
        return switch (citations.get(index)) {
            case CaseCitation full -> cases.of(index, full, mentions);
            case ShortCitation shortened -> shortForms.of(shortened, mentions);
            case SupraCitation supra -> shortForms.of(supra);
            case IdCitation id -> placed(id, discourse.of(id, mentions));
            case NameReference name -> names.of(name);
            case LawCitation law -> laws.of(law);
            case RecordCitation record -> worded.of(record);
            case InternalCitation internal -> worded.of(internal);
            case SecondaryCitation secondary -> worded.of(secondary);
        };
    }

    /// An *id.* after "Majority op. at 37" names a place of this decision too.
    private Meaning placed(IdCitation id, Meaning meaning) {
        OptionalInt antecedent = meaning.resolution().antecedent();
        return antecedent.isEmpty()
                ? meaning
                : meaning.at(mentions.get(antecedent.getAsInt())
                        .target()
                        .flatMap(before -> places.again(before, id.pin().orElse(""))));
    }

    private static Meaning byReader(Authority authority) {
        return Meaning.of(authority, Resolution.byReader("you decided that it means " + authority.name()));
    }

    private void hear(int index, Meaning meaning) {
        Mention mention = new Mention(
                index,
                citations.get(index),
                meaning.authority(),
                meaning.impliedPin(),
                meaning.resolution(),
                meaning.target());
        mentions.add(mention);
        chain.add(mention);
        names.heard(mention);
        laws.heard(mention);
    }
}
