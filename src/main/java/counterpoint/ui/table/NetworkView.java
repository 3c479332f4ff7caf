package counterpoint.ui.table;

import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Network;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The picture of the network on a page of its own, with what its lines mean.
final class NetworkView extends VBox {
    /// So many of the most shared authorities at first, and more each time that more are asked for.
    private static final int STEP = 20;
    /// In a narrower window the legend gives way; that a line is dashed for the dissent is seen at its badge.
    private static final double ROOM_FOR_LEGEND = 720;

    private final AuthoritiesModel model;
    private final NetworkPicture picture;
    private final ScrollPane scroll;
    private final Label rest = new Label();
    private final Button more = new Button(Texts.of("network.more"));
    private final Label none = new Label(Texts.of("network.none"));
    private int most = STEP;

    NetworkView(AuthoritiesModel model) {
        this.model = model;
        this.picture = new NetworkPicture(model);
        this.scroll = new ScrollPane(picture);
        getStyleClass().add("network-view");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        picture.minHeightProperty().bind(scroll.heightProperty().subtract(2));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        none.getStyleClass().add("table-nothing");
        none.setWrapText(true);
        more.setId("network-more");
        more.setAccessibleText(Texts.of("network.more.accessible"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> {
            most += STEP;
            fill();
        });
        rest.getStyleClass().add("network-rest");
        rest.setMinWidth(Region.USE_PREF_SIZE);
        NetworkLegend legend = new NetworkLegend();
        legend.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_LEGEND));
        legend.managedProperty().bind(legend.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(rest, more, space, legend);
        foot.getStyleClass().add("network-foot");
        foot.setMinWidth(0);
        // What is chosen beside it takes its room first; then the legend gives way.
        setMinWidth(0);
        getChildren().addAll(scroll, none, foot);
        model.rows().subscribe(_ -> fill());
    }

    @Override
    public void requestFocus() {
        picture.requestFocus();
    }

    private void fill() {
        AuthorityTable table = model.table().get().orElse(AuthorityTable.EMPTY);
        Network network = Network.of(table, model.rows().get(), most);
        boolean empty = network.authorities().isEmpty();
        scroll.setVisible(!empty);
        scroll.setManaged(!empty);
        none.setVisible(empty);
        none.setManaged(empty);
        rest.setText(empty ? "" : Texts.of("network.shown", network.authorities().size(), network.hidden()));
        more.setVisible(network.hidden() > 0);
        more.setManaged(network.hidden() > 0);
        picture.show(table, network);
    }
}
