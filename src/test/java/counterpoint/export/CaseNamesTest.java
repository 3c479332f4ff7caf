package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of cases as citations write them; the right column was written from the rules.
class CaseNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    Smith v. Finkley | Smith v. Finkley
                    Johnson v. Milwaukee Police Department | Johnson v. Milwaukee Police Dep’t
                    Quezada v. County of Bernalillo | Quezada v. Cnty. of Bernalillo
                    DeShaney v. Winnebago County Department of Social Services | DeShaney v. Winnebago Cnty. Dep’t of Soc. Servs.
                    Erie Railroad Company v. Tompkins | Erie R.R. Co. v. Tompkins
                    International Shoe Company v. Washington | Int’l Shoe Co. v. Washington
                    National Federation of Independent Business v. Sebelius | Nat’l Fed’n of Indep. Bus. v. Sebelius
                    Brown v. Board of Education of Topeka | Brown v. Bd. of Educ. of Topeka
                    Board of Regents of the University of Wisconsin System v. Southworth | Bd. of Regents of the Univ. of Wis. Sys. v. Southworth
                    North Carolina Department of Transportation v. Crest Street Community Council, Inc. | N.C. Dep’t of Transp. v. Crest St. Cmty. Council, Inc.
                    West Virginia State Board of Education v. Barnette | W. Va. State Bd. of Educ. v. Barnette
                    West v. Atkins | West v. Atkins
                    Commissioner v. Glenshaw Glass Company | Comm’r v. Glenshaw Glass Co.
                    United States v. Carolene Products Company | United States v. Carolene Prods. Co.
                    Smith v. United States Department of Justice | Smith v. U.S. Dep’t of Justice
                    City of New York v. Department of Defense | City of New York v. Dep’t of Def.
                    Virginia Jones v. State of Ohio | Virginia Jones v. State of Ohio
                    Johnson and Brothers, Limited v. Roe | Johnson & Bros. v. Roe
                    Johnson Brokers, Limited v. Roe | Johnson Brokers, Ltd. v. Roe
                    Plumhoff v. Rickard | Plumhoff v. Rickard
                    In re Continental Airlines Corporation | In re Cont’l Airlines Corp.
                    Roe v. Department of Corrections | Roe v. Dep’t of Corr.
                    Roe v. Data Systems Company | Roe v. Data Sys. Co.
                    Roe v. Department of Human Resources | Roe v. Dep’t of Hum. Res.
                    Roe v. Seattle Public Schools | Roe v. Seattle Pub. Sch.
                    Roe v. Pacific Employers Insurance Company | Roe v. Pac. Emps. Ins. Co.
                    United States of America v. Doe | United States v. Doe
                    Smith, et al. v. Jones et al. | Smith v. Jones
                    Jackson, a/k/a The Fox v. Roe | Jackson v. Roe
                    Affleck, on behalf of Damon v. Kimmel | Affleck ex rel. Damon v. Kimmel
                    In the Matter of Continental Airlines Corporation | In re Cont’l Airlines Corp.
                    In re Gault | In re Gault
                    Ex parte Young | Ex parte Young
                    Plainfield Water Company v. Commissioner of Internal Revenue | Plainfield Water Co. v. Comm’r
                    A.H. Robins Company, Inc. v. Piccinin | A.H. Robins Co. v. Piccinin
                    Gucci America, Inc. v. Roe | Gucci Am., Inc. v. Roe
                    Roe v. The City of Los Angeles | Roe v. City of Los Angeles
                    Roe v. Los Angeles Police Department | Roe v. L.A. Police Dep’t
                    County of Los Angeles v. Mendez | Cnty. of Los Angeles v. Mendez
                    Los Angeles County v. Rettele | Los Angeles Cnty. v. Rettele
                    City and County of San Francisco v. Sheehan | City & Cnty. of San Francisco v. Sheehan
                    Roe v. City of Sacramento, California | Roe v. City of Sacramento
                    Kansas City Railway Company v. Roe | Kan. City Ry. Co. v. Roe
                    Employees’ Retirement System of Texas v. Roe | Emps.’ Ret. Sys. of Tex. v. Roe
                    Manufacturer’s Association v. Roe | Mfr.’s Ass’n v. Roe
                    Sierra Club v. Environmental Protection Agency | Sierra Club v. Env’t Prot. Agency
                    """)
    void wordsAreAbbreviatedInCitationsAndPersonsAreNot(String name, String cited) {
        assertThat(new CaseNames().cited(name, Optional.empty())).isEqualTo(cited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    Lessig v. State of Colorado | U.S. | Lessig v. Colorado
                    State of Ohio v. Doe | Supreme Court of Ohio | State v. Doe
                    State of Ohio v. Doe | Ohio Ct. App. | State v. Doe
                    State of Ohio v. Doe | 6th Cir. | Ohio v. Doe
                    State of Ohio v. Doe | N.D. Ohio | Ohio v. Doe
                    State of Ohio v. Doe | United States District Court for the Northern District of Ohio | Ohio v. Doe
                    Commonwealth of Massachusetts v. Miller | Mass. | Commonwealth v. Miller
                    People of the State of New York v. Roe | N.Y. | People v. Roe
                    People of the State of New York v. Roe | Cal. | New York v. Roe
                    """)
    void aStateIsNamedOnlyBeforeCourtsOfOthers(String name, String court, String cited) {
        assertThat(new CaseNames().cited(name, Optional.of(court))).isEqualTo(cited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    Smith v. Finkley | Smith
                    United States v. Carolene Prods. Co. | Carolene Prods. Co.
                    Comm’r v. Glenshaw Glass Co. | Glenshaw Glass Co.
                    Ohio v. Robinette | Robinette
                    City of Chicago v. Morales | Morales
                    Los Angeles Cnty. v. Rettele | Rettele
                    Bd. of Educ. v. Earls | Earls
                    EEOC v. Roe | Roe
                    United States v. Ohio | United States
                    In re Gault | In re Gault
                    """)
    void aCaseIsCitedAgainByThePartyThatFewCasesHave(String cited, String again) {
        assertThat(new CaseNames().firstParty(cited)).isEqualTo(again);
    }
}
