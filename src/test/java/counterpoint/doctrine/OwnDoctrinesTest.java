package counterpoint.doctrine;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.StoredQuery;
import counterpoint.language.UnreadableQueryException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class OwnDoctrinesTest {
    private static final String TAIL = "curtilage";

    private final OwnDoctrines form = new OwnDoctrines();

    @Test
    void ownDoctrinesComeBackAsTheyWereWritten() throws UnreadableQueryException {
        Doctrines changed = Doctrines.shipped().with(doctrine(TAIL, "“curtilage of the home”")).without("video");
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        form.write(changed, document);

        assertThat(form.read(document)).isEqualTo(new OwnDoctrines.Read(changed, List.of()));
        assertThat(changed.find("video")).isEmpty();
        assertThat(changed.find("Curtilage").map(Doctrine::id)).contains(TAIL);
    }

    @Test
    void changedBundledDoctrineIsRestored() throws UnreadableQueryException {
        Doctrines changed = Doctrines.shipped().with(doctrine("burden", "onus"));

        assertThat(changed.find("burden")).contains(doctrine("burden", "onus"));
        assertThat(changed.restored("burden")).isEqualTo(Doctrines.shipped());
        assertThat(Doctrines.shipped().without("burden").restored("burden")).isEqualTo(Doctrines.shipped());
    }

    @Test
    void queryThatCannotBeReadLeavesTheBundledDoctrineInForce() {
        OwnDoctrines.Read read = form.read(json("""
                {"doctrines": [{"id": "burden", "queries": [{"query": "onus AND (proof", "weight": "sure"}]}]}"""));

        assertThat(read.doctrines()).isEqualTo(Doctrines.shipped());
        assertThat(read.problems()).containsExactly("The doctrine burden was left out: its query 1 cannot be read."
                + " This parenthesis is not closed (at character 10).");
    }

    @Test
    void entryThatCannotBeReadStaysInTheDocument() {
        ObjectNode document = json("""
                {"doctrines": [{"id": "burden", "queries": [{"query": "(", "weight": "sure"}]}], "mine": 1}""");
        form.write(Doctrines.shipped().without("video"), document);

        assertThat(document).isEqualTo(json("""
                {"doctrines": [{"id": "burden", "queries": [{"query": "(", "weight": "sure"}]}], "mine": 1,
                 "removed": ["video"]}"""));
    }

    @Test
    void hostileDocumentsAreSentences() {
        String many = "{\"id\":\"x\",\"queries\":[" + "{\"query\":\"a\",\"weight\":\"hint\"},".repeat(200)
                + "{\"query\":\"a\",\"weight\":\"hint\"}]}";
        String deep = "{\"id\":\"y\",\"queries\":[{\"weight\":\"sure\",\"query\":\"" + "(".repeat(1500) + "\"}]}";
        String longest = "{\"id\":\"z\",\"queries\":[{\"weight\":\"sure\",\"query\":\"" + "a ".repeat(50_000) + "\"}]}";
        String wrong = "{\"id\":\"../w\"},{\"id\":7},[],null,{\"id\":\"v\",\"queries\":[{\"query\":\"a\"}]}";
        OwnDoctrines.Read read = form.read(
                json("{\"doctrines\":[" + String.join(",", many, deep, longest, wrong) + "],\"removed\":[1,{}]}"));

        assertThat(read.doctrines()).isEqualTo(Doctrines.shipped());
        assertThat(read.problems()).hasSize(8).allMatch(sentence -> sentence.endsWith("."));
        assertThat(form.read(json("{\"doctrines\": 3, \"removed\": \"video\"}")).doctrines())
                .isEqualTo(Doctrines.shipped());
    }

    private static Doctrine doctrine(String id, String query) throws UnreadableQueryException {
        DoctrineQuery sure = new DoctrineQuery(StoredQuery.of(query), Weight.SURE);
        return new Doctrine(id, "Home and " + id, id, "What is home.", List.of("yard"), List.of(sure));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.builder().build().readTree(text);
    }
}
