package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

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
                    Johnson and Brothers, Limited v. Roe | Johnson & Bros., Ltd. v. Roe
                    Plumhoff v. Rickard | Plumhoff v. Rickard
                    In re Continental Airlines Corporation | In re Cont’l Airlines Corp.
                    Roe v. Department of Corrections | Roe v. Dep’t of Corr.
                    Roe v. Data Systems Company | Roe v. Data Sys. Co.
                    Roe v. Department of Human Resources | Roe v. Dep’t of Human Res.
                    Roe v. Seattle Public Schools | Roe v. Seattle Pub. Sch.
                    Roe v. Pacific Employers Insurance Company | Roe v. Pac. Emp’rs Ins. Co.
                    """)
    void wordsAreAbbreviatedInCitationsAndPersonsAreNot(String name, String cited) {
        assertThat(new CaseNames().cited(name)).isEqualTo(cited);
    }
}
