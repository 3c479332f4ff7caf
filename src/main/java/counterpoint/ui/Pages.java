package counterpoint.ui;

import counterpoint.casefile.Edition;
import counterpoint.ui.bar.SavingLabel;
import counterpoint.ui.dispute.DisputesStatus;
import counterpoint.ui.dispute.DisputesView;
import counterpoint.ui.doctrine.DoctrinesStatus;
import counterpoint.ui.doctrine.DoctrinesView;
import counterpoint.ui.imports.ImportActions;
import counterpoint.ui.imports.ImportStatus;
import counterpoint.ui.imports.ImportView;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.notes.NotesStatus;
import counterpoint.ui.notes.NotesView;
import counterpoint.ui.rail.Rail;
import counterpoint.ui.reader.ColumnText;
import counterpoint.ui.search.SearchField;
import counterpoint.ui.search.SearchStatus;
import counterpoint.ui.search.SearchView;
import counterpoint.ui.search.SetOpinion;
import counterpoint.ui.table.AuthoritiesView;
import counterpoint.ui.table.TableStatus;
import java.util.Optional;
import javafx.scene.Node;

/// What can fill the window in place of the text, with the status bar below it; each page is made when it is first shown.
final class Pages {
    private final WindowModels models;
    private final SearchField field;
    private final ImportActions actions;
    private Optional<DoctrinesModel> library = Optional.empty();
    private Optional<AuthoritiesView> table = Optional.empty();
    private Optional<DisputesView> disputes = Optional.empty();
    private Optional<DoctrinesView> doctrines = Optional.empty();
    private Optional<NotesView> noteList = Optional.empty();
    private Optional<SearchView> results = Optional.empty();
    private Optional<ImportView> importing = Optional.empty();

    /// @param field takes the words of a search
    Pages(WindowModels models, SearchField field, ImportActions actions) {
        this.models = models;
        this.field = field;
        this.actions = actions;
    }

    /// The points of dispute of the open case.
    DisputesView disputes() {
        DisputesView made = disputes.orElseGet(() -> new DisputesView(
                new DisputesModel(models.workbench(), models.imports().disputes()), Rail.casesOf(models.workbench())));
        disputes = Optional.of(made);
        return made;
    }

    /// The authorities of all cases.
    AuthoritiesView authorities() {
        AuthoritiesView made = table.orElseGet(() -> new AuthoritiesView(
                new AuthoritiesModel(models.workbench()), models.notes().onAuthorities()));
        table = Optional.of(made);
        return made;
    }

    /// The library of doctrines without its page.
    DoctrinesModel doctrinesModel() {
        DoctrinesModel made = library.orElseGet(models.library());
        library = Optional.of(made);
        return made;
    }

    /// The library of doctrines.
    DoctrinesView doctrines() {
        DoctrinesView made = doctrines.orElseGet(
                () -> new DoctrinesView(doctrinesModel(), models.desk().undo(), models.workbench()::close));
        doctrines = Optional.of(made);
        return made;
    }

    /// The notes of all cases.
    NotesView notes() {
        NotesView made = noteList.orElseGet(() -> new NotesView(models.notes().list()));
        noteList = Optional.of(made);
        return made;
    }

    private SearchView results() {
        SearchView made = results.orElseGet(() -> new SearchView(models.search(), Pages::set));
        results = Optional.of(made);
        return made;
    }

    /// Where opinions come in.
    ImportView importing() {
        ImportView made = importing.orElseGet(() -> new ImportView(models.imports(), actions));
        importing = Optional.of(made);
        made.typeset(Appearance.typesetting(models.desk().reading().settings().get()));
        return made;
    }

    /// Sets an opinion for the preview as its column sets it.
    private static SetOpinion set(CaseModel model, Edition edition) {
        ColumnText text = new ColumnText(edition, model::isShared);
        return new SetOpinion(text.blocks(), text::index, text::range);
    }

    /// A page in the window.
    ///
    /// @param content what fills it
    /// @param status the bar below
    /// @param focus gives it the keyboard
    record Page(Node content, Node status, Runnable focus) {
    }

    /// The page of a view; empty for the text, which is no page.
    Optional<Page> of(View view) {
        return switch (view) {
            case READ -> Optional.empty();
            case DISPUTES -> {
                DisputesView shown = disputes();
                yield page(shown, new DisputesStatus(shown.model(), saving()), shown::focus);
            }
            case SEARCH -> page(results(), new SearchStatus(models.search()), field::focus);
            case AUTHORITIES -> {
                AuthoritiesView shown = authorities();
                yield page(shown, new TableStatus(saving(), shown.form()), shown::focus);
            }
            case DOCTRINES -> {
                DoctrinesView shown = doctrines();
                yield page(shown, new DoctrinesStatus(saving()), shown::focus);
            }
            case NOTES -> {
                NotesView shown = notes();
                yield page(shown, new NotesStatus(saving()), shown::focus);
            }
            case IMPORT -> {
                ImportView shown = importing();
                yield page(shown, new ImportStatus(models.imports().isChecking()), shown::focus);
            }
        };
    }

    private static Optional<Page> page(Node content, Node status, Runnable focus) {
        return Optional.of(new Page(content, status, focus));
    }

    private SavingLabel saving() {
        return new SavingLabel(models.desk().saving());
    }

    /// Sets the text of opinions that come in as the reader now wants it.
    void typeset() {
        importing.ifPresent(_ -> importing());
    }

    /// Keeps what the reader was typing when the window closes.
    void keepNow() {
        doctrines.ifPresent(shown -> shown.model().keep());
        models.imports().keepNow();
    }
}
