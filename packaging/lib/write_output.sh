# SPDX-License-Identifier: GPL-3.0-or-later
# With no display: every company of a call as tables and charts in a folder. Sourced by run.sh,
# which sets $quarterlight.

# companies_of LIBRARY: names, one a line. The first field of a CSV line may be quoted.
companies_of() {
    "$quarterlight" list --library "$1" --format csv | tail -n +2 |
        sed -E 's/^"(([^"]|"")*)".*/\1/; t unquote; s/,.*//; :unquote; s/""/"/g' | sort -u
}

# folder_name COMPANY: letters and digits, everything else a dash.
folder_name() {
    local name
    name=$(printf '%s' "$1" | tr '[:upper:]' '[:lower:]' | sed -E 's/[^a-z0-9]+/-/g; s/^-|-$//g')
    echo "${name:-company}"
}

# write_company LIBRARY COMPANY FOLDER: what the company has; a kind it has no figures for is left
# out.
write_company() {
    local library=$1 company=$2 folder=$3 kind span format file
    local of=(--library "$library")
    # A release that names no company stands alone in its library.
    [ -z "$company" ] || of+=(--company "$company")
    mkdir -p "$folder"
    for kind in income balance cashflow breakdown reconciliation note; do
        for span in quarter ytd year; do
            [ "$kind" != balance ] || [ $span = quarter ] || continue
            for format in text:txt csv:csv md:md; do
                file=$folder/$kind-$span.${format#*:}
                "$quarterlight" table "${of[@]}" --statement "$kind" --span "$span" \
                    --format "${format%:*}" >"$file" 2>/dev/null || rm -f "$file"
            done
            "$quarterlight" table "${of[@]}" --statement "$kind" --span "$span" \
                -o "$folder/$kind-$span.xlsx" 2>/dev/null || true
        done
    done
    for kind in revenue margins mix mix-share costs bridge cash-debt per-share; do
        for format in png svg; do
            "$quarterlight" chart "${of[@]}" --kind "$kind" -o "$folder/$kind.$format" \
                2>/dev/null || true
        done
    done
}

# write_output FOLDER FILE...: the exit code is that of the import, so that a file that could not
# be read is not forgotten.
write_output() {
    local output=$1 code=0 company folder
    shift
    rm -rf "$output"
    mkdir -p "$output"
    "$quarterlight" import --library "$output/library.qlib" "$@" || code=$?
    while IFS= read -r company; do
        folder=$output/$(folder_name "$company")
        write_company "$output/library.qlib" "$company" "$folder"
        echo
        cat "$folder/income-quarter.txt" 2>/dev/null || true
        echo "Tables and charts of ${company:-a company without a name}: $folder"
    done < <(companies_of "$output/library.qlib")
    echo
    echo "There is no display, so everything was written to $output"
    return $code
}
