package counterpoint.ui.table;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.note.Mark;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Chosen;
import counterpoint.ui.model.authorities.CitedAt;
import counterpoint.ui.model.authorities.Heading;
import counterpoint.ui.model.authorities.Network;
import counterpoint.ui.model.notes.AuthorityNotes;
import counterpoint.ui.model.notes.NoteWords;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the table: a small picture of the network, and the chosen authority with its mentions.
final class ChosenPanel extends VBox {
    /// So many authorities in the small picture.
    private static final int MOST = 11;
    /// The picture gives way to the mentions in a lower window, and where more opinions are joined than it has room for.
    private static final double ROOM_FOR_PICTURE = 620;
    private static final double PICTURE = 372;

    private final AuthoritiesModel model;
    private final AuthorityNotes notes;
    private final NetworkPicture picture;
    private final VBox illustration;
    private final Label title = new Label();
    private final VBox details = new VBox();
    private final MentionList mentions;
    private boolean illustrates = true;

    ChosenPanel(AuthoritiesModel model, AuthorityNotes notes) {
        this.notes = notes;
        this.model = model;
        this.picture = new NetworkPicture(model);
        this.mentions = new MentionList(model);
        getStyleClass().add("chosen-panel");
        title.getStyleClass().add("chosen-title");
        title.setWrapText(true);
        picture.setMinHeight(PICTURE);
        picture.setMaxHeight(PICTURE);
        NetworkLegend legend = new NetworkLegend();
        illustration = new VBox(title, picture, legend);
        illustration.getStyleClass().add("chosen-picture");
        details.getStyleClass().add("chosen-details");
        VBox.setVgrow(mentions, Priority.ALWAYS);
        getChildren().addAll(illustration, details, mentions);
        model.rows().subscribe(_ -> draw());
        model.chosen().subscribe(_ -> tell());
        notes.marks().subscribe((_, _) -> tell());
        heightProperty().subscribe(_ -> arrange());
    }

    /// Whether the small picture is shown, if there is room.
    void illustrates(boolean now) {
        illustrates = now;
        arrange();
    }

    private void arrange() {
        boolean fits = illustrates && getHeight() >= ROOM_FOR_PICTURE && picture.fits(PICTURE)
                && !title.getText().isEmpty();
        illustration.setVisible(fits);
        illustration.setManaged(fits);
    }

    private void draw() {
        AuthorityTable table = model.table().get().orElse(AuthorityTable.EMPTY);
        Network network = Network.of(table, model.rows().get(), MOST);
        int shown = network.authorities().size();
        title.setText(shown == 0 ? "" : Texts.of("chosen.network", shown, network.hidden()));
        picture.show(table, network);
        arrange();
    }

    private void tell() {
        Optional<Chosen> chosen = model.chosen().get();
        details.getChildren().clear();
        chosen.ifPresentOrElse(this::describe, this::hint);
        List<CitedAt> cited = model.mentions();
        mentions.setVisible(!cited.isEmpty());
        mentions.setManaged(!cited.isEmpty());
        mentions.getItems().setAll(cited);
    }

    private void hint() {
        Label hint = new Label(Texts.of("chosen.hint"));
        hint.getStyleClass().add("inspector-hint");
        hint.setWrapText(true);
        details.getChildren().add(hint);
    }

    private void describe(Chosen chosen) {
        Authority authority = chosen.row().authority();
        boolean isCase = authority.kind() == AuthorityKind.CASE;
        Label name = new Label(authority.name());
        name.getStyleClass().addAll("card-name", isCase ? "case" : "law");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox top = new HBox(name, button("chosen-open", Texts.of("chosen.open"), Texts.of("chosen.open.tip"),
                model::readChosen), close());
        top.getStyleClass().add("chosen-top");
        details.getChildren().add(top);
        if (isCase) {
            details.getChildren().add(new WrappedLabel("card-cite", BriefCite.withCourt(authority)));
        }
        notes.on(authority).forEach(this::note);
        chosen.column().ifPresentOrElse(
                column -> details.getChildren().add(within(chosen, column)),
                () -> details.getChildren().add(new WrappedLabel("card-parallels",
                        Texts.of("chosen.everywhere", chosen.row().total(), chosen.row().columns().size()))));
    }

    private void note(Mark mark) {
        details.getChildren().add(new WrappedLabel("section-title", Texts.of("authorityNote.title")));
        NoteWords.of(mark).forEach(words -> details.getChildren().add(new WrappedLabel("authority-note-words", words)));
        if (!mark.tags().isEmpty()) {
            details.getChildren()
                    .add(new WrappedLabel("card-parallels", Texts.of("notes.tags", String.join(", ", mark.tags()))));
        }
        if (mark.treatment().isPresent()) {
            details.getChildren().add(new WrappedLabel("treatment-note", Texts.of("authorityNote.notLaw")));
        }
    }

    private Button close() {
        Button close = new Button(Texts.of("card.close"));
        close.getStyleClass().add("link");
        close.setAccessibleText(Texts.of("chosen.close.accessible"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> model.clear());
        return close;
    }

    /// Of one opinion, with the way to all.
    private HBox within(Chosen chosen, int column) {
        Heading heading = model.table().get().orElse(AuthorityTable.EMPTY).columns().get(column);
        Label words = new WrappedLabel("card-parallels",
                Texts.of("chosen.within", chosen.row().in(column).count(), heading.words()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button all = new Button(Texts.of("chosen.all"));
        all.getStyleClass().add("link");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> model.choose(chosen.row()));
        HBox line = new HBox(words, all);
        line.getStyleClass().add("chosen-within");
        return line;
    }

    private static Button button(String id, String words, String tip, Runnable action) {
        Button button = Buttons.plain(words, tip, action);
        button.setId(id);
        return button;
    }
}
