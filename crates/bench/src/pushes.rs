//! `git push`, and `git clone`.

use crate::objects::noise;
use crate::{Anything, Bench};

pub async fn run(bench: &mut Bench<'_>) -> Anything<()> {
    let work = bench.directory.join("work");
    std::fs::create_dir(&work)?;
    std::fs::write(work.join("noise"), noise(100 * 1024 * 1024))?;
    let script = format!(
        "cd {}; git init -q -b main; git add -A; git -c user.name=b -c user.email=b@b commit -qm b; \
         git init -q --bare -b main ../bare.git; git init -q --bare -b main ../synced.git; \
         git -C ../synced.git config core.fsync all; git -C ../synced.git config receive.unpackLimit 1; \
         aws codecommit create-repository --repository-name bench >/dev/null; \
         url=https://git-codecommit.us-east-1.amazonaws.com/v1/repos/bench; \
         git ls-remote $url >/dev/null; \
         measure git push -q ../bare.git main; measure git push -q ../synced.git main; \
         measure git push -q $url main; \
         measure git clone -q --no-local ../bare.git ../from-bare; measure git clone -q $url ../from-ours",
        work.display()
    );
    let times = bench.server.measured(&script)?;
    let [bare, synced, ours, from_bare, from_ours] = times[..] else {
        return Err("five times were to be measured".into());
    };
    let beside = format!("a push to a bare repository by path: {bare:.2} s (synced as ours: {synced:.2} s)");
    let shown = format!("{ours:.2} s");
    bench.table.row("`git push` of 100 MiB", "1.3 times", shown, beside, Some(ours / bare));
    let beside = format!("a clone of a bare repository: {from_bare:.2} s");
    let shown = format!("{from_ours:.2} s");
    bench.table.row("`git clone` of it", "", shown, beside, Some(from_ours / from_bare));
    Ok(())
}
