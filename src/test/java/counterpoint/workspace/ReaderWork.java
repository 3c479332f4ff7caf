package counterpoint.workspace;

import counterpoint.compare.Treatment;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectionStore;
import counterpoint.correction.KeptCorrection;
import counterpoint.note.Brief;
import counterpoint.note.BriefTemplate;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.note.Unread;
import counterpoint.opinion.Correction.CitationMeans;
import counterpoint.session.KeptValue;
import counterpoint.session.NoteStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What a reader does in two cases, change by numbered change, as the window does it: each through one history into the
/// one store. The same number is always the same change, so that what a killed program leaves can be compared with
/// what it should have.
///
/// Ten changes are a turn, which leaves nothing to be undone in the next: the history ends with the program.
final class ReaderWork {
    static final int TURN = 10;
    static final List<String> CASES = List.of("smith-v-finkley", "medina-v-cram");
    private static final List<MarkColor> COLORS = List.of(MarkColor.values());

    private final NoteStore notes;
    private final CorrectionStore corrections;
    private final Map<String, List<MarkTarget>> targets;
    private final History history = new History();

    /// @param targets what can be marked in each case
    ReaderWork(Workspace workspace, Map<String, List<MarkTarget>> targets) {
        this.notes = new NoteStore(workspace);
        this.corrections = new CorrectionStore(workspace);
        this.targets = targets;
    }

    /// Makes a change.
    void make(int number) {
        int turn = number / TURN;
        String caseId = CASES.get(turn % CASES.size());
        KeptValue<Marks> marks = notes.of(caseId);
        Instant when = Instant.EPOCH.plusSeconds(number);
        Mark first = highlight(caseId, turn * TURN);
        switch (number % TURN) {
            case 0 -> marks.change(history, "highlight", marks.value().with(first));
            case 1 -> change(marks, first.noted("Note " + number + ": 👩‍⚖️ קול ✓", when));
            case 2 -> change(marks, of(marks, first).tagged(List.of("tag " + number, "damages"), when));
            case 3 -> briefed(caseId, number);
            case 4 -> named(number);
            case 5 -> corrected(caseId, number);
            case 6 -> onAuthority(number, when);
            case 7 -> marks.change(history, "delete highlight", marks.value().without(List.of(first.id())));
            case 8 -> history.undo();
            default -> {
                marks.change(history, "highlight", marks.value().with(highlight(caseId, number)));
                history.undo();
                history.redo();
            }
        }
    }

    private void change(KeptValue<Marks> marks, Mark mark) {
        marks.change(history, "note", marks.value().with(mark));
    }

    private static Mark of(KeptValue<Marks> marks, Mark mark) {
        return marks.value().mark(mark.id()).orElseThrow();
    }

    private Mark highlight(String caseId, int number) {
        List<MarkTarget> some = targets.getOrDefault(caseId, List.of());
        return mark(some.get(number % some.size()), number)
                .colored(Optional.of(COLORS.get(number % COLORS.size())), Instant.EPOCH.plusSeconds(number));
    }

    /// A mark whose id follows from its number.
    private static Mark mark(MarkTarget target, int number) {
        return new Mark(
                "urn:uuid:" + new UUID(0, number),
                target,
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(Instant.EPOCH.plusSeconds(number)),
                Optional.empty(),
                Unread.NONE);
    }

    private void briefed(String caseId, int number) {
        KeptValue<Brief> brief = notes.brief(caseId);
        Brief begun = brief.value().sections().isEmpty() ? BriefTemplate.CASE_BRIEF.begin() : brief.value();
        brief.change(history, "brief", begun.written(number / TURN % begun.sections().size(), 0, "Words " + number));
        KeptValue<List<BriefTemplate>> templates = notes.templates();
        templates.change(history, "template", List.of(BriefTemplate.of("Template " + number, begun)));
    }

    private void named(int number) {
        KeptValue<ColorNames> colors = notes.colors();
        colors.change(
                history,
                "color name",
                colors.value().renamed(COLORS.get(number / TURN % COLORS.size()), "Color " + number));
    }

    private void corrected(String caseId, int number) {
        KeptValue<CaseCorrections> corrected = corrections.of(caseId);
        MarkedText text = highlight(caseId, number).target().texts().getFirst();
        List<KeptCorrection> more = new ArrayList<>(corrected.value().kept());
        more.add(new KeptCorrection(
                text.anchor(), new CitationMeans(text.anchor().position(), "Authority " + number)));
        corrected.change(
                history,
                "correction",
                corrected.value().withKept(more));
    }

    private void onAuthority(int number, Instant when) {
        KeptValue<Marks> authorities = notes.authorities();
        Mark mark = mark(new MarkTarget.OfAuthority("Made v. Up, " + number + " U.S. 1 (2000)"), number)
                .annotated(Optional.of("holding " + number), Optional.of(Treatment.DISTINGUISHES), when);
        authorities.change(history, "note on authority", authorities.value().with(mark));
    }

    /// Every document's content, by its name.
    Map<String, Object> content() {
        Map<String, Object> content = new TreeMap<>(Map.of(
                "authorities", notes.authorities().value(),
                "colors", notes.colors().value(),
                "templates", notes.templates().value()));
        for (String caseId : CASES) {
            content.put("marks of " + caseId, notes.of(caseId).value());
            content.put("brief of " + caseId, notes.brief(caseId).value());
            content.put("corrections of " + caseId, corrections.of(caseId).value());
        }
        return content;
    }

    /// Takes over all that another one has.
    void set(ReaderWork other) {
        notes.authorities().set(other.notes.authorities().value());
        notes.colors().set(other.notes.colors().value());
        notes.templates().set(other.notes.templates().value());
        for (String caseId : CASES) {
            notes.of(caseId).set(other.notes.of(caseId).value());
            notes.brief(caseId).set(other.notes.brief(caseId).value());
            corrections.of(caseId).set(other.corrections.of(caseId).value());
        }
    }

    /// The marks in a case.
    Marks marks(String caseId) {
        return notes.of(caseId).value();
    }
}
