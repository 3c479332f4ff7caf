package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Judge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedJudgesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tacha                                                  | Tacha     |
            TACHA, Chief Judge.                                    | Tacha     | Chief Judge
            SEYMOUR, Circuit Judge,                                | Seymour   | Circuit Judge
            SEYMOUR, Circuit Judge, dissenting:                    | Seymour   | Circuit Judge
            PATRICK E. HIGGINBOTHAM, Circuit Judge:                | Higginbotham | Circuit Judge
            HARLINGTON WOOD, JR., Circuit Judge.                   | Wood      | Circuit Judge
            Mr. Justice Stewart                                    | Stewart   | Justice
            MR. JUSTICE STEWART delivered the opinion of the Court. | Stewart  | Justice
            Mr. Chief Justice Burger,                              | Burger    | Chief Justice
            Chief Justice Roberts                                  | Roberts   | Chief Justice
            CHIEF JUSTICE WARREN                                   | Warren    | Chief Justice
            JUSTICE O'CONNOR, concurring in the judgment.          | O'Connor  | Justice
            Justice O’Connor                                       | O’Connor  | Justice
            Justice THOMAS delivered the opinion of the Court.     | Thomas    | Justice
            Justice Thomas, with whom Justice Scalia joins, dissenting | Thomas | Justice
            Ketanji Brown Jackson                                  | Jackson   |
            Diane S. Sykes                                         | Sykes     |
            ST. EVE, Circuit Judge.                                | St. Eve   | Circuit Judge
            Amy J. St. Eve                                         | St. Eve   |
            McCONNELL, Circuit Judge                               | McConnell | Circuit Judge
            DeMOSS, Circuit Judge:                                 | DeMoss    | Circuit Judge
            BURKE, J.                                              | Burke     | J.
            TRAYNOR, C. J.                                         | Traynor   | C. J.
            CARDOZO, Ch. J.                                        | Cardozo   | Ch. J.
            WOODS, P.J.                                            | Woods     | P.J.
            GARDNER, J., concurring specially.                     | Gardner   | J.
            Opinion by Judge Kozinski                              | Kozinski  | Judge
            Opinion of the Court by Justice Venters                | Venters   | Justice
            Hon. JOHN DOE, District Judge                          | Doe       | District Judge
            The opinion of the court was delivered by HOLMES, J.   | Holmes    | J.
            Judge Posner wrote the opinion.                        | Posner    | Judge
            Per Justice Kennedy.                                   | Kennedy   | Justice
            VAN GRAAFEILAND, Circuit Judge:                        | Van Graafeiland | Circuit Judge
            EDITH H. JONES, Chief Judge                            | Jones     | Chief Judge
            Sotomayor, J.,                                         | Sotomayor | J.
            SMITH-RIBNER, Judge                                    | Smith-Ribner | Judge
            WILKINSON, Senior Circuit Judge, sitting by designation | Wilkinson | Senior Circuit Judge
            Ginsburg, Ruth Bader                                   | Ginsburg  |
            Scalia, A., concurring                                 | Scalia    |
            BY JUDGE EASTERBROOK                                   | Easterbrook | Judge
            Brandéis                                               | Brandéis  |
            """)
    void anAuthorIsReadByTheSurname(String stated, String name, String title) {
        StatedJudges said = StatedJudges.read(stated);
        assertThat(said.court()).isFalse();
        assertThat(said.judges().stream().findFirst())
                .contains(new Judge(name, Optional.ofNullable(title)));
    }

    @ParameterizedTest
    @CsvSource({"PER CURIAM:", "Per Curiam.", "'BY THE COURT:'", "THE COURT.—", "per curiam", "Opinion by the Court",
        "PER CURIAM"})
    void aCourtIsNoJudge(String stated) {
        assertThat(StatedJudges.read(stated)).isEqualTo(new StatedJudges(List.of(), true));
    }

    @Test
    void aPanelIsReadInOrder() {
        assertThat(StatedJudges.names(
                "Before TACHA, Chief Judge, SEYMOUR, Circuit Judge, and LUNGSTRUM, District Judge.".substring(7)))
                .containsExactly(
                        new Judge("Tacha", Optional.of("Chief Judge")),
                        new Judge("Seymour", Optional.of("Circuit Judge")),
                        new Judge("Lungstrum", Optional.of("District Judge")));
        assertThat(StatedJudges.names("Sykes, Brennan, and St. Eve")).extracting(Judge::name)
                .containsExactly("Sykes", "Brennan", "St. Eve");
        assertThat(StatedJudges.names("JUSTICE BRENNAN and JUSTICE MARSHALL")).extracting(Judge::name)
                .containsExactly("Brennan", "Marshall");
    }

    @Test
    void nothingIsNoJudge() {
        assertThat(StatedJudges.read("")).isEqualTo(new StatedJudges(List.of(), false));
        assertThat(StatedJudges.read(" . ")).isEqualTo(new StatedJudges(List.of(), false));
    }
}
