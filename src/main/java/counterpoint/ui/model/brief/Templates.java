package counterpoint.ui.model.brief;

import counterpoint.note.BriefTemplate;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The templates of briefs: the one that ships, and the reader's own, which are kept in the workspace.
public final class Templates {
    private final BriefModel model;

    public Templates(BriefModel model) {
        this.model = model;
    }

    /// All of them, the one that ships first.
    public List<BriefTemplate> all() {
        List<BriefTemplate> all = new ArrayList<>(List.of(BriefTemplate.CASE_BRIEF));
        all.addAll(own());
        return List.copyOf(all);
    }

    /// The reader's own.
    public List<BriefTemplate> own() {
        return model.notes().templates().now().get();
    }

    /// Keeps the headings of the brief under a name, in the place of the reader's template of that name; a blank one is no
    /// name.
    public void save(String name) {
        Optional<BriefTemplate> template = model.filled()
                .filter(_ -> !name.isBlank())
                .map(brief -> BriefTemplate.of(name.strip(), brief));
        template.ifPresent(made -> model.notes().templates().change(Texts.of("undo.templateSave"), all -> {
            List<BriefTemplate> more = new ArrayList<>(without(all, made.name()));
            more.add(made);
            return List.copyOf(more);
        }));
    }

    /// Gives a template of the reader's another name; one that another template has is taken from that.
    public void rename(BriefTemplate template, String name) {
        if (!name.isBlank() && !name.strip().equals(template.name())) {
            BriefTemplate renamed = new BriefTemplate(name.strip(), template.headings());
            model.notes().templates().change(Texts.of("undo.templateRename"),
                    all -> without(all, renamed.name()).stream()
                            .map(one -> one.equals(template) ? renamed : one)
                            .toList());
        }
    }

    /// Deletes a template of the reader's; briefs that were begun with it stay.
    public void delete(BriefTemplate template) {
        model.notes().templates().change(Texts.of("undo.templateDelete"), all -> without(all, template.name()));
    }

    private static List<BriefTemplate> without(List<BriefTemplate> all, String name) {
        return all.stream().filter(one -> !one.name().equalsIgnoreCase(name)).toList();
    }
}
