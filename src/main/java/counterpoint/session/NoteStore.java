package counterpoint.session;

import counterpoint.note.Brief;
import counterpoint.note.BriefTemplate;
import counterpoint.note.ColorNames;
import counterpoint.note.Marks;
import counterpoint.workspace.DocumentName;
import counterpoint.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.JsonNodeFactory;

/// The reader's marks and briefs of all cases, each case's in documents of its own; to be used on one thread, but for
/// [#read] and [#prepare].
///
/// Each change goes through the history of the window under a name, `KeptValue.change(history, "highlight", marks)`.
public final class NoteStore {
    private static final String AUTHORITIES = "authorities";

    private final Optional<Workspace> workspace;
    private final Map<DocumentName, KeptValue<Marks>> marks = new ConcurrentHashMap<>();
    private final Map<DocumentName, KeptValue<Brief>> briefs = new ConcurrentHashMap<>();
    private final KeptValue<ColorNames> colors;
    private final KeptValue<List<BriefTemplate>> templates;
    private final KeptValue<QuoteHabits> copying;

    public NoteStore(Workspace workspace) {
        this(Optional.of(workspace));
    }

    private NoteStore(Optional<Workspace> workspace) {
        this.workspace = workspace;
        this.colors = kept(new DocumentName("settings"), new ColorNamesForm());
        this.templates = kept(new DocumentName("templates"), new BriefTemplatesForm());
        this.copying = kept(new DocumentName("settings"), new QuoteHabitsForm());
    }

    /// Marks and briefs that are forgotten when the window closes, for pictures and tests.
    public static NoteStore inMemory() {
        return new NoteStore(Optional.empty());
    }

    /// Where all is kept; empty if it is forgotten.
    public Optional<Workspace> workspace() {
        return workspace;
    }

    /// The marks of a case as they are now, in `notes/<case>.json`; on any thread.
    public Marks read(String caseId) {
        return new MarksForm(caseId)
                .read(workspace.flatMap(kept -> kept.read(notes(caseId)))
                        .orElseGet(JsonNodeFactory.instance::objectNode));
    }

    /// Reads what there is on a case before it is asked for, so that [#of] and [#brief] have it at once; on any thread.
    /// Ten thousand marks take seconds to read. Who asks earlier reads it there and then.
    public void prepare(String caseId) {
        of(caseId);
        brief(caseId);
    }

    /// The marks of a case, to be changed with undo and listened to.
    public KeptValue<Marks> of(String caseId) {
        return kept(notes(caseId), caseId);
    }

    /// The marks on authorities as a whole, which hold in every case, in `notes/authorities.json`.
    public KeptValue<Marks> authorities() {
        return kept(DocumentName.of("notes", AUTHORITIES), AUTHORITIES);
    }

    /// The brief of a case, in `briefs/<case>.json`.
    public KeptValue<Brief> brief(String caseId) {
        return one(briefs, DocumentName.of("briefs", caseId), new BriefForm());
    }

    /// What the reader calls the colors, in `settings.json`.
    public KeptValue<ColorNames> colors() {
        return colors;
    }

    /// The reader's templates of briefs, in `templates.json`.
    public KeptValue<List<BriefTemplate>> templates() {
        return templates;
    }

    /// How the reader copies words of an opinion, in `settings.json`.
    public KeptValue<QuoteHabits> copying() {
        return copying;
    }

    private KeptValue<Marks> kept(DocumentName name, String about) {
        return one(marks, name, new MarksForm(about));
    }

    /// The first that was made stands for all; it is made beside the map, which would keep others waiting meanwhile.
    private <V> KeptValue<V> one(Map<DocumentName, KeptValue<V>> all, DocumentName name, Form<V> form) {
        KeptValue<V> known = all.get(name);
        if (known != null) {
            return known;
        }
        KeptValue<V> made = kept(name, form);
        KeptValue<V> other = all.putIfAbsent(name, made);
        return other == null ? made : other;
    }

    private <V> KeptValue<V> kept(DocumentName name, Form<V> form) {
        return workspace.map(open -> KeptValue.of(open, name, form))
                .orElseGet(() -> KeptValue.inMemory(form.read(JsonNodeFactory.instance.objectNode())));
    }

    /// A case may be called `authorities`; its notes must not become those on all authorities.
    private static DocumentName notes(String caseId) {
        return DocumentName.of("notes", caseId.equals(AUTHORITIES) ? "case " + AUTHORITIES : caseId);
    }
}
