package counterpoint.ui.dispute;

import counterpoint.ui.action.DisputeAction;
import counterpoint.ui.model.disputes.DisputeTable;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.Doing;
import counterpoint.ui.model.disputes.PassagePlaces;
import counterpoint.ui.theme.EmptyRoom;
import counterpoint.ui.theme.Texts;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The points of dispute of the open case: one row, one question.
///
/// In a narrower window the rail gives its room to the rows, and the head offers the filters.
public final class DisputesView extends BorderPane {
    private static final double ROOM_FOR_RAIL = 1280;

    private final DisputesModel model;
    private final DisputesHead head;
    private final DisputesRail rail;
    private final PointList list;
    private final DisputeKeys keys;
    private final VBox page = new VBox();
    private final Label said = new Label();
    private Optional<NewPointBox> adding = Optional.empty();

    /// @param cases the list of cases, for the rail
    public DisputesView(DisputesModel model, Node cases) {
        this.model = model;
        this.head = new DisputesHead(model, this::copy);
        this.rail = new DisputesRail(model, cases);
        this.list = new PointList(model);
        getStyleClass().add("disputes-view");
        getStylesheets().add(
                Objects.requireNonNull(DisputesView.class.getResource("dispute.css")).toExternalForm());
        page.getStyleClass().add("disputes-page");
        said.getStyleClass().add("disputes-said");
        said.setWrapText(true);
        BorderPane center = new BorderPane(page);
        center.setTop(head);
        setCenter(center);
        widthProperty().subscribe(_ -> arrange());
        model.whenListed(this::fill);
        model.doing().subscribe(this::work);
        model.trouble().subscribe(this::say);
        this.keys = new DisputeKeys(model, this::focus);
        keys.listen(this);
    }

    /// Whether something can be done with the points now.
    public boolean can(DisputeAction action) {
        return keys.can(action);
    }

    /// Does something with the points; whether it could.
    public boolean act(DisputeAction action) {
        return keys.act(action);
    }

    /// What is shown.
    public DisputesModel model() {
        return model;
    }

    /// Gives the keyboard to the row that is looked at.
    public void focus() {
        list.takeKeyboard();
    }

    private void arrange() {
        boolean roomy = getWidth() >= ROOM_FOR_RAIL;
        setLeft(roomy ? rail : null);
        head.slim().set(!roomy);
    }

    private void fill() {
        page.getChildren().setAll(said);
        adding.ifPresent(page.getChildren()::add);
        page.getChildren().add(model.sentence().<Node>map(this::nothing).orElse(list));
        VBox.setVgrow(page.getChildren().getLast(), Priority.ALWAYS);
        say(model.trouble().get());
    }

    private void work(Doing doing) {
        boolean was = adding.isPresent();
        adding = doing instanceof Doing.Adding
                ? model.model().map(open -> new NewPointBox(model, new PassagePlaces(open)))
                : Optional.empty();
        if (was || adding.isPresent()) {
            fill();
            adding.ifPresentOrElse(NewPointBox::takeKeyboard, this::focus);
        }
    }

    private void say(Optional<String> words) {
        said.setText(words.orElse(""));
        said.setVisible(words.isPresent());
        said.setManaged(words.isPresent());
    }

    private Node nothing(String sentence) {
        EmptyRoom room = new EmptyRoom(sentence);
        return model.readAgain().map(again -> room.offering(Texts.of("case.again"), again)).orElse(room);
    }

    private void copy() {
        model.model().ifPresent(open -> {
            DisputeTable table = new DisputeTable(open, model.rows().get());
            ClipboardContent content = new ClipboardContent();
            content.putString(table.text());
            content.putHtml(table.html());
            Clipboard.getSystemClipboard().setContent(content);
            say(Optional.of(Texts.of("disputes.isCopied", model.rows().get().size())));
        });
    }
}
