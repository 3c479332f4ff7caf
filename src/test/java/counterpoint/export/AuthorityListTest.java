package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.export.AuthorityList.Cited;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuthorityListTest {
    private static final CaseFile MEDINA = new CaseReader().read("medina-v-cram", Path.of("opinions/medina-v-cram"));
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static String list(AuthorityList form) {
        return new String(form.write(MEDINA), StandardCharsets.UTF_8);
    }

    @Test
    void aCaseIsACaseInEachForm() {
        assertThat(list(AuthorityList.RIS).replace("\r\n", "\n")).contains("""
                TY  - CASE
                TI  - Johnson v. Jones
                T2  - U.S.
                VL  - 515
                SP  - 304
                PB  - U.S.
                PY  - 1995
                N1  - Johnson v. Jones, 515 U.S. 304 (1995)
                ER  -\s
                """);
        assertThat(list(AuthorityList.BIBLATEX)).contains("""
                @jurisdiction{johnson1995,
                  title = {Johnson v. Jones},
                  journaltitle = {U.S.},
                  volume = {515},
                  pages = {304},
                  institution = {U.S.},
                  date = {1995}
                }
                """);
        JsonNode item = StreamSupport.stream(MAPPER.readTree(list(AuthorityList.CSL_JSON)).spliterator(), false)
                .filter(one -> one.path("title").asString("").equals("Johnson v. Jones"))
                .findFirst()
                .orElseThrow();
        assertThat(item).isEqualTo(MAPPER.readTree("""
                {"id": "Johnson v. Jones, 515 U.S. 304 (1995)", "type": "legal_case", "title": "Johnson v. Jones",
                 "volume": "515", "container-title": "U.S.", "page": "304", "authority": "U.S.",
                 "issued": {"date-parts": [[1995]]}}
                """));
        assertThat(list(AuthorityList.CSV).lines().toList()).first().asString()
                .startsWith("authority,kind,name,citations,court,year,docket,majority mentions,majority depth");
        assertThat(list(AuthorityList.CSV))
                .contains("\"Johnson v. Jones, 515 U.S. 304 (1995)\",CASE,Johnson v. Jones,");
    }

    @Test
    void everyFormHasEveryAuthorityOnceAndNothingOfTheRecord() {
        long csv = list(AuthorityList.CSV).lines().count() - 1;

        assertThat(csv).isGreaterThan(30);
        assertThat(list(AuthorityList.RIS).split("ER {2}- ", -1)).hasSize((int) csv + 1);
        assertThat(MAPPER.readTree(list(AuthorityList.CSL_JSON)).size()).isEqualTo((int) csv);
        List<String> names = list(AuthorityList.BIBLATEX).lines().filter(line -> line.startsWith("@"))
                .map(line -> line.substring(line.indexOf('{'))).toList();
        assertThat(names).hasSize((int) csv).doesNotHaveDuplicates();
        assertThat(list(AuthorityList.CSV)).doesNotContain("Aplt. App.");
    }

    @Test
    void cellsAreNoFormulasAndFieldsAreNoCommands() {
        CsvText csv = new CsvText();
        csv.row(List.of("=1+1", " @x", "-2", "a \"b\", c", "two\nlines", "", "\uFF1Dx", "plain"));
        assertThat(csv).hasToString("'=1+1,' @x,'-2,\"a \"\"b\"\", c\",\"two\nlines\",,'\uFF1Dx,plain\r\n");

        Authority odd = new Authority(
                "\\input{x} & 50% #1_a {", AuthorityKind.SECONDARY, "x", List.of(), Optional.empty(),
                OptionalInt.empty());
        Authority lines = new Authority(
                "a\nER  - \nTY", AuthorityKind.STATUTE, "x", List.of(), Optional.empty(), OptionalInt.empty());
        assertThat(ReferenceText.bibLatex(List.of(Cited.of(odd))))
                .contains("title = {\\textbackslash{}input\\{x\\} \\& 50\\% \\#1\\_a \\{}");
        assertThat(ReferenceText.ris(List.of(Cited.of(lines)))).contains("TI  - a ER - TY\r\n");
    }

    @Test
    void alignmentsAreARowForEachLink() {
        String table = new String(AlignmentTable.write(MEDINA), StandardCharsets.UTF_8);

        assertThat(table).startsWith("left opinion,left paragraph,left pages,left text,right opinion");
        assertThat(table.split("\r\n")).hasSize(MEDINA.comparison().links().size() + 1);
        assertThat(table).contains("252 F.3d at 113");
    }
}
