# What the quickstarts have in common; they source this. They have set: root, work (a directory of their own), yes, keep.
export SLUICE_DATA_DIR=$work/data
log=$work/serve.log
began=$(date +%s%N) step_began=$began step='starting' server='' succeeded=false
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$'\e[1m' dim=$'\e[2m' red=$'\e[31m' green=$'\e[32m' plain=$'\e[0m'; else bold='' dim='' red='' green='' plain=''; fi

seconds_since() { awk -v a="$1" -v b="$(date +%s%N)" 'BEGIN { printf "%.1f s", (b - a) / 1e9 }'; }
seconds_between() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f s", (b - a) / 1e9 }'; }
took() { printf '%s  %s took %s%s\n' "$dim" "$step" "$(seconds_since "$step_began")" "$plain"; }
begin() {
    [ "$step" = starting ] || took
    step=$1 step_began=$(date +%s%N)
    printf '\n%s%s%s\n' "$bold" "$step" "$plain"
}
show() { printf '%s  $ %s%s\n' "$dim" "$*" "$plain"; }
shown() { show "$@"; "$@"; }

stop_server() {
    [ -n "$server" ] || return 0
    kill -TERM "$server" 2>/dev/null || true
    for _ in $(seq 100); do kill -0 "$server" 2>/dev/null || break; sleep 0.1; done
    server=''
}
finish() {
    local code=$?
    if $succeeded; then
        if $yes && ! $keep; then stop_server; fi
        return
    fi
    [ "$code" -ne 0 ] || code=1
    printf '\n%squickstart failed at: %s%s\n' "$red" "$step" "$plain" >&2
    if [ -s "$log" ]; then
        printf 'the end of %s:\n' "${log#"$root"/}" >&2
        tail -n 40 "$log" | sed 's/^/  /' >&2
    fi
    stop_server
    exit "$code"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

need() { command -v "$1" >/dev/null || { echo "quickstart needs $1: $2" >&2; exit 1; }; }

# The aws CLI in .venv, and Sluice: both on the search path afterwards.
prepare_tools() {
    need git 'apt-get install git'
    need curl 'apt-get install curl'
    need python3 'apt-get install python3 python3-venv'
    scripts/setup
    export PATH=$root/.venv/bin:$PATH
    if [ -n "${SLUICE_BIN:-}" ]; then
        sluice=$SLUICE_BIN
    else
        need cargo 'https://rustup.rs'
        # Not a release build: that takes three times as long to make, and gains a fifth of a second on the way to production.
        cargo build --quiet --locked -p sluicegate
        local target=${CARGO_TARGET_DIR:-target}
        sluice=$(cd "$target" && pwd)/debug/sluice
    fi
    # So that what we print can be typed.
    mkdir -p "$work/bin" && ln -sf "$(realpath "$sluice")" "$work/bin/sluice"
    export PATH=$work/bin:$PATH
}

# start_server EXAMPLE NAME=ACCOUNT…: begins anew, unless --keep; the variables speak for the first account afterwards.
start_server() {
    local example=$1 port=${SLUICE_PORT:-4566} accounts=() account
    shift
    for account in "$@"; do accounts+=(--add-account "$account"); done
    if [ -s "$work/pid" ] && kill -0 "$(cat "$work/pid")" 2>/dev/null && [ "$(readlink "/proc/$(cat "$work/pid")/exe" || true)" = "$(realpath "$sluice")" ]; then
        server=$(cat "$work/pid")
        echo "  stopping the server of the last time, process $server"
        stop_server
    fi
    if ! $keep; then rm -rf "$work/data" "${work:?}/$example"; fi
    mkdir -p "$work"
    : >"$log"
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
        echo "  port $port is taken; any that is free will do"
        port=0
    fi
    # shellcheck disable=SC2086
    sluice serve --port "$port" "${accounts[@]}" ${SLUICE_SERVE_ARGUMENTS:-} >>"$log" 2>&1 &
    server=$!
    echo "$server" >"$work/pid"
    for _ in $(seq 150); do
        kill -0 "$server" 2>/dev/null || { echo 'the server has ended' >&2; server=''; exit 1; }
        grep -q '  console ' "$log" && break
        sleep 0.1
    done
    grep -q '  console ' "$log" || { echo 'the server does not answer' >&2; exit 1; }
    sed -n '/sluice serves/,/  console/p' "$log" | sed 's/^/  /'
    eval "$(sluice env)"
    shown aws sts get-caller-identity --query Arn --output text
}

# push_example EXAMPLE URL FIRST_MESSAGE NEXT_MESSAGE: its files, committed in a repository of their own; sets commit and pushed.
push_example() {
    local example=$1 url=$2 message=$3
    if [ ! -d "$work/$example/.git" ]; then
        mkdir -p "$work/$example"
        cp -r "$root/examples/$example/." "$work/$example/"
        find "$work/$example" -name __pycache__ -prune -exec rm -rf {} +
        git -C "$work/$example" init --quiet --initial-branch main
    fi
    cd "$work/$example"
    git config user.name >/dev/null || git config user.name "${USER:-you}"
    git config user.email >/dev/null || git config user.email "${USER:-you}@localhost"
    git add --all
    if git rev-parse -q --verify HEAD >/dev/null; then message=$4; fi
    git commit --quiet --allow-empty --message "$message"
    commit=$(git rev-parse HEAD)
    pushed=$(date +%s%N)
    shown git push --quiet "$url" HEAD:main
}

# of_approval PIPELINE FIELD: of the latest execution of the stage Approval's one action.
of_approval() {
    aws codepipeline get-pipeline-state --name "$1" --output text \
        --query "stageStates[?stageName==\`Approval\`].actionStates[0].latestExecution.$2 | [0]"
}
expect_approval() {
    local token
    token=$(of_approval "$1" token)
    [ "$token" != None ] && [ -n "$token" ] || { echo 'the execution ended before it reached the approval' >&2; exit 1; }
}
say_how_to_approve() {
    printf '    console   %s\n' "$(sluice console "$1")"
    printf '    approve   %s --data-dir %s approve %s -m "why"\n' "$work/bin/sluice" "$SLUICE_DATA_DIR" "$1"
    printf '    reject    %s --data-dir %s reject %s -m "why"\n' "$work/bin/sluice" "$SLUICE_DATA_DIR" "$1"
}

# Approves, or waits for whoever answers first: the person at this terminal, at another, or in the console. Ends all if rejected.
await_answer() {
    local pipeline=$1 answered
    if $yes; then
        begin 'The approval, given by --yes'
        # As one would type it: with quotes.
        show "sluice approve $pipeline -m 'quickstart --yes'"
        sluice approve "$pipeline" -m 'quickstart --yes'
        return
    fi
    if [ -t 0 ]; then printf '    or press return here to approve. (^C leaves)\n'; fi
    begin 'The approval'
    while [ "$(of_approval "$pipeline" status)" = InProgress ]; do sleep 1; done &
    answered=$!
    if [ -t 0 ]; then
        while kill -0 "$answered" 2>/dev/null; do
            if read -r -t 1; then
                sluice approve "$pipeline" --summary 'approved at the quickstart' || true
                break
            fi
        done
    fi
    wait "$answered"
    if [ "$(of_approval "$pipeline" status)" = Failed ]; then
        succeeded=true
        printf '\n%s✗ Rejected: production stays as it was.%s The server goes on, process %s.\n' "$red" "$plain" "$server"
        exit 0
    fi
}

# arrive WHAT EXAMPLE URL: pushed and arrived are when.
arrive() {
    succeeded=true
    took
    printf '\n%s✓ %s in %s' "$green" "$1" "$(seconds_between "$pushed" "$arrived")"
    printf '; everything in %s%s\n' "$(seconds_since "$began")" "$plain"
    if ! $yes || $keep; then
        printf '\n  The server goes on, process %s. A shell like the one above:\n' "$server"
        printf '      export PATH=%s:$PATH SLUICE_DATA_DIR=%s; eval "$(sluice env)"\n' "$work/bin:$root/.venv/bin" "$SLUICE_DATA_DIR"
        printf '  Change something in %s, commit, and: git push %s main\n' "$work/$2" "$3"
        printf '  Stop it: kill %s\n' "$server"
    fi
}
