package counterpoint.citation;

import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Finds every citation of a decision, in the order printed: of each opinion the body, then the footnotes.
///
/// Each block is read once (see [BlockScanner]); the names of the cases then found decide which of the capitalised
/// words met on the way are authorities named alone in prose, and those of the books which are cited again by a short name.
public final class CitationFinder {
    private static final Comparator<Draft> PRINTED = Comparator.comparingInt((Draft draft) -> draft.start)
            .thenComparingInt(draft -> -draft.end);

    private final CompletableFuture<Catalogue> catalogue;

    /// A finder that knows the reporters which come with the program. They are read once, in the background, and the
    /// first search waits for them: the window opens meanwhile.
    public CitationFinder() {
        this.catalogue = Bundled.CATALOGUE;
    }

    /// A finder that knows the reporters of `catalogue`.
    public CitationFinder(Catalogue catalogue) {
        this.catalogue = CompletableFuture.completedFuture(catalogue);
    }

    /// The tables that come with the program, for all finders.
    private static final class Bundled {
        static final CompletableFuture<Catalogue> CATALOGUE = CompletableFuture.supplyAsync(Catalogue::new);
    }

    /// Every citation; empty if there is none.
    public List<Citation> find(Decision decision) {
        List<ScannedBlock> blocks = scan(decision);
        nameReferences(blocks, parties(decision));
        int index = 0;
        for (ScannedBlock block : blocks) {
            for (Draft draft : block.drafts()) {
                draft.index = index++;
            }
        }
        List<Citation> citations = new ArrayList<>(index);
        for (ScannedBlock block : blocks) {
            block.drafts().forEach(draft -> citations.add(block.citation(draft)));
        }
        return List.copyOf(citations);
    }

    private List<ScannedBlock> scan(Decision decision) {
        List<ScannedBlock> blocks = new ArrayList<>();
        for (Opinion opinion : decision.opinions()) {
            scan(opinion, false, opinion.body(), blocks);
            scan(opinion, true, opinion.footnotes(), blocks);
        }
        return blocks;
    }

    private void scan(Opinion opinion, boolean footnotes, List<? extends Block> blocks, List<ScannedBlock> scanned) {
        for (int number = 0; number < blocks.size(); number++) {
            Block block = blocks.get(number);
            if (!block.text().isEmpty()) {
                Place place = new Place(
                        opinion.id(),
                        footnotes,
                        number,
                        new Span(0, block.text().length()));
                scanned.add(new ScannedBlock(place, block.text(), catalogue.join()));
            }
        }
    }

    private void nameReferences(List<ScannedBlock> blocks, Set<String> parties) {
        List<Draft> found = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (ScannedBlock block : blocks) {
            for (Draft draft : block.scanner().drafts()) {
                found.add(draft);
                texts.add(draft.text);
            }
        }
        JoinedNames.part(found);
        Set<String> sections = new HashSet<>();
        found.stream().filter(draft -> draft.law != null).forEach(draft -> sections.add(section(draft)));
        NameReader names = new NameReader(new NameIndex(found, texts, parties), catalogue.join());
        WorkNames works = new WorkNames(found, catalogue.join());
        List<List<NameReader.Sighting>> seen = new ArrayList<>(blocks.size());
        blocks.forEach(block -> seen.add(names.see(block.scanner())));
        for (int number = 0; number < blocks.size(); number++) {
            ScannedBlock block = blocks.get(number);
            List<Draft> drafts = block.drafts();
            block.scanner().drafts().stream()
                    .filter(draft -> isKnownSection(draft, sections))
                    .forEach(drafts::add);
            names.read(block.scanner().text(), seen.get(number), drafts);
            drafts.sort(PRINTED);
            works.read(block.scanner(), drafts);
            drafts.sort(PRINTED);
        }
    }

    /// `section 5` or `Rule 5` in words is a law only where the decision cites it with its code.
    private static boolean isKnownSection(Draft draft, Set<String> sections) {
        return !draft.spoken || draft.law != null || sections.contains(section(draft));
    }

    private static String section(Draft draft) {
        return draft.kind == CitationKind.RULE ? "Rule " + draft.words : draft.words;
    }

    /// The surnames of this case's own parties, in small letters.
    private static Set<String> parties(Decision decision) {
        Set<String> parties = new HashSet<>();
        decision.caption().name().ifPresent(name -> {
            for (String party : name.split(" v\\. ")) {
                parties.add(NameIndex.core(party).toLowerCase(Locale.ROOT));
            }
        });
        return parties;
    }
}
