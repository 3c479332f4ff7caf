package counterpoint.casefile;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.correction.FoundDecisions;
import counterpoint.correction.KeptDecisions;
import counterpoint.doctrine.Doctrines;
import counterpoint.doctrine.PassageDoctrines;
import counterpoint.edition.Collation;
import counterpoint.edition.Print;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Passages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts the readings of a case's sources together: editions of one opinion under that opinion, authorities under one
/// table, and the two sides that are to be compared.
final class CaseAssembly {
    private final Passages passages = new Passages();
    private final Supplier<Doctrines> library;

    /// @param library the doctrines that its passages may discuss; asked for when theirs are
    CaseAssembly(Supplier<Doctrines> library) {
        this.library = library;
    }

    /// @param decisions what the reader decided of how the opinions answer each other
    CaseFile assemble(
            String id,
            Caption caption,
            List<SourceReading> readings,
            List<Collation> collations,
            KeptDecisions decisions,
            List<String> problems) {
        Caption complete = caption;
        List<Decision> prints = new ArrayList<>();
        for (SourceReading reading : readings) {
            complete = complete.or(reading.caption());
            prints.add(reading.decision());
        }
        List<String> said = new ArrayList<>(problems);
        List<CaseOpinion> opinions = opinions(readings, collations);
        if (opinions.isEmpty() && problems.isEmpty()) {
            said.add("The folder " + id
                    + " holds no file that can be read as an opinion. Put the opinion's text there.");
        }
        FoundDecisions found = decisions.in(new CasePlaces(opinions)::find);
        said.addAll(found.problems());
        CaseFile file = new CaseFile(
                id,
                complete,
                prints,
                opinions,
                authorities(opinions),
                Optional.empty(),
                Compared.NONE,
                found.decided(),
                said);
        return file.left()
                .flatMap(left -> file.answering(left).map(right -> file.beside(left, right)))
                .orElse(file);
    }

    /// The case's opinions, each with its editions; the opinion that leads stands first.
    private List<CaseOpinion> opinions(List<SourceReading> readings, List<Collation> collations) {
        Map<String, List<Edition>> editions = new LinkedHashMap<>();
        for (SourceReading reading : readings) {
            for (Opinion opinion : reading.decision().opinions()) {
                editions.computeIfAbsent(opinion.id(), id -> new ArrayList<>()).add(edition(reading, opinion));
            }
        }
        List<CaseOpinion> opinions = new ArrayList<>();
        editions.forEach((id, prints) -> opinions.add(opinion(id, prints, collations)));
        opinions.sort(Comparator.comparing(opinion -> !opinion.kind().leads()));
        return opinions;
    }

    /// An opinion whose editions have each other's pages.
    private static CaseOpinion opinion(String id, List<Edition> prints, List<Collation> collations) {
        List<Edition> editions = new ArrayList<>(prints);
        List<Collation> its = new ArrayList<>();
        for (int other = 1; other < editions.size(); other++) {
            for (Collation collation : collations) {
                if (isOf(collation.left(), prints.getFirst(), id) && isOf(collation.right(), prints.get(other), id)) {
                    its.add(collation);
                    editions.set(0, editions.getFirst().with(collation.pages()));
                    editions.set(other, editions.get(other).with(collation.reversed().pages()));
                }
            }
        }
        return new CaseOpinion(id, kind(prints), author(prints), editions, its);
    }

    private static boolean isOf(Print print, Edition edition, String opinion) {
        return print.opinion().id().equals(opinion)
                && print.decision().source().file().equals(edition.decision().source().file());
    }

    private Edition edition(SourceReading reading, Opinion opinion) {
        List<Passage> its = passages.of(opinion);
        return new Edition(
                reading.file(),
                reading.edition(),
                reading.decision(),
                opinion,
                reading.authorities(),
                its,
                List.of(),
                PassageDoctrines.of(library, opinion, its, () -> reading.authorities().in(opinion.id())));
    }

    private static OpinionKind kind(List<Edition> prints) {
        return prints.getFirst().opinion().kind();
    }

    private static Optional<Judge> author(List<Edition> prints) {
        return prints.stream().flatMap(print -> print.opinion().author().stream()).findFirst();
    }

    /// The authorities of the reading texts; a reprint is not counted again.
    private static TableOfAuthorities authorities(List<CaseOpinion> opinions) {
        Map<String, Authority> authorities = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (CaseOpinion opinion : opinions) {
            for (Mention mention : opinion.readingText().mentions()) {
                mentions.add(mention);
                mention.authority().ifPresent(meant -> authorities.putIfAbsent(meant.key(), meant));
            }
        }
        return new TableOfAuthorities(List.copyOf(authorities.values()), mentions);
    }
}
