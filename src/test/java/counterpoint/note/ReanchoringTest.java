package counterpoint.note;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.note.Refinding.Found;
import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thousand places in the three bundled opinions, each found again after an edit of its own.
///
/// A place *still exists* if at least three quarters of its letters and digits are in the edited text unchanged,
/// whatever became of the text around it. It is found at a *wrong* place if the answer shares no character with
/// where its characters are now; a place of which nothing is left must be an orphan.
class ReanchoringTest {
    private static final Logger LOG = LoggerFactory.getLogger(ReanchoringTest.class);
    private static final int EDITS = 1000;
    private static final List<String> FILES = List.of("medina-v-cram/slip-opinion.txt", "medina-v-cram/f3d-dissent.txt",
            "smith-v-finkley/slip-opinion.txt");

    private record Trial(String name, boolean exists, boolean found, boolean wrong) {
    }

    @Test
    void findsThePlacesThatStillExistAndNoWrongOne() throws IOException {
        List<SourceText> sources = new ArrayList<>();
        for (String file : FILES) {
            sources.add(new SourceReader().read(Path.of("opinions").resolve(file), file));
        }
        List<Anchors> anchors = sources.stream().map(_ -> new Anchors("opinion")).toList();
        List<Trial> trials = new ArrayList<>();
        int first = Integer.getInteger("counterpoint.seed", 0);
        for (int i = first; i < first + EDITS; i++) {
            // A paragraph of the same opinion would be a second place as good as the first.
            SourceText other = sources.get(i % sources.size() == 2 ? 0 : 2);
            int source = i % sources.size();
            trials.add(trial(i, sources.get(source), anchors.get(source), other.text()));
        }
        List<String> wrong = trials.stream().filter(Trial::wrong).map(Trial::name).toList();
        List<Trial> existing = trials.stream().filter(Trial::exists).toList();
        double found = existing.stream().filter(Trial::found).count() / (double) existing.size();
        LOG.info("Of {} places that still exist {} were found, {} at a wrong place", existing.size(), found,
                wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(existing).hasSizeGreaterThan(900);
        assertThat(found).isGreaterThanOrEqualTo(0.98);
    }

    private static Trial trial(int seed, SourceText source, Anchors anchors, String other) {
        SplittableRandom random = new SplittableRandom(seed);
        Span place = place(source, random);
        Anchor anchor = anchors.of(source, place);
        EditedText edited = new EditedText(source.text(), random);
        String kind = edit(edited, place, other, random, seed / FILES.size() % 5);
        Refinding answer = new AnchorFinder().find(anchor, edited.source(source.file()));
        Optional<Span> now = edited.now(place);
        boolean exists = edited.surviving(place) >= 0.75;
        Optional<Span> found = answer instanceof Found(Span span, var _) ? Optional.of(span) : Optional.empty();
        boolean wrong = found.isPresent() && now.filter(found.get()::overlaps).isEmpty();
        String name = seed + " " + kind + " \"" + anchor.exact().replaceAll("\\s+", " ") + "\" " + answer;
        return new Trial(name, exists, found.isPresent(), wrong);
    }

    /// One to sixty words.
    private static Span place(SourceText source, SplittableRandom random) {
        int words = random.nextBoolean() ? random.nextInt(1, 6) : random.nextInt(6, 60);
        int start = wordAfter(source.text(), random.nextInt(source.length() - 1000));
        int end = start;
        for (int i = 0; i < words; i++) {
            end = wordEnd(source.text(), wordAfter(source.text(), end));
        }
        return new Span(start, end);
    }

    private static int wordAfter(String text, int at) {
        int i = at;
        while (i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
            i++;
        }
        while (Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordEnd(String text, int at) {
        int i = at;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String edit(EditedText text, Span place, String other, SplittableRandom random, int kind) {
        switch (kind) {
            case 0 -> repeat(random, () -> text.insert(place, other));
            case 1 -> repeat(random, () -> text.delete(place));
            case 2 -> text.misread(random.nextInt(20, 100));
            case 3 -> text.flow();
            default -> {
                text.insert(place, other);
                text.delete(place);
                text.misread(60);
                text.flow();
            }
        }
        return List.of("insertions", "deletions", "misreadings", "flow", "all").get(kind);
    }

    private static void repeat(SplittableRandom random, Runnable edit) {
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            edit.run();
        }
    }
}
