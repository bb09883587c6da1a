// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the headless test does with Calamares' pages. A step is a generator; what it yields (see `until`) is asked for at
// every tick until it is there, so that a step reads like what a person does. The file of a layout defines `layout`, the
// steps on the partition page. Nothing here knows a certain layout, and nothing but `ANSWERS` comes from vmtest.

/// How long a person would wait for anything on the pages. The installation takes as long as vmtest lets it.
const DEADLINE = 180 * 1000 * ANSWERS.patience;

let script = null;
let awaited = null;
let since = 0;
let step = 0;
let captured = false;
let agreeing = false;
/// Part of a message that is no failure.
let expected = null;

/// What a step yields: it gets the value of `test` as soon as that is not empty.
function until(what, test) {
    return { what: what, test: test };
}

/// Called by a timer, also while a dialog is open.
function tick() {
    if (step < 0)
        return;
    try {
        capture();
        // Calamares reads the disks in the background and changes its list of partitions in loops of its own (each dialog
        // has one as well): it must not be clicked before it has finished.
        if (Widgets.all("ScanningDialog").length > 0 || Widgets.depth() > 1 + Widgets.all("QDialog").length)
            return;
        const message = Widgets.all("QMessageBox")[0];
        if (message && agreeing) {
            Widgets.click(Widgets.all("QAbstractButton", message)[0]);
            return;
        }
        if (message && (!expected || !message.text.includes(expected)))
            throw Error(`a message that nobody awaited: ${message.text} ${message.informativeText}`);
        if (!script) {
            script = main();
            advance();
            return;
        }
        const found = awaited.test();
        if (found)
            advance(found);
        else if (seen("exec-progress"))
            since = Date.now();
        else if (Date.now() - since > DEADLINE)
            throw Error(`not there in time: ${awaited.what}`);
    } catch (error) {
        console.log("vmtest: visible:\n" + Widgets.describe());
        console.log(`vmtest: step ${step} failed: ${error.message}`);
        step = -1;
    }
}

function advance(found) {
    awaited = script.next(found).value;
    since = Date.now();
    step += 1;
    console.log(`vmtest: step ${step}, page ${ViewManager.currentStepIndex}: ${awaited.what}`);
}

/// The whole run: to the partition page, through it, and to the end.
function* main() {
    while (!ANSWERS.captured && !seen("ChoicePage")) {
        if (seen("layoutSelector"))
            yield* select(yield named("layoutSelector"), ANSWERS.keyboard);
        if (seen("products"))
            yield* select(yield named("products"), ANSWERS.image);
        yield* next();
    }
    yield* layout();
    while (true)
        yield* next();
}

function seen(name, within) {
    return Widgets.all("QWidget", within || null).find(widget => widget.objectName === name);
}

/// A widget by its name, once it can be used.
function named(name, within) {
    return until(name, () => {
        const widget = seen(name, within);
        return widget && widget.enabled ? widget : null;
    });
}

/// Until a dialog is closed.
function gone(name) {
    return until(`no ${name}`, () => !seen(name));
}

/// Presses Next, accepts the message that it may bring, and waits for what it shows.
function* next(message) {
    const page = () => `${ViewManager.currentStepIndex} ${Boolean(seen("PartitionPage"))}`;
    const before = page();
    yield until("Next", () => ViewManager.nextEnabled);
    expected = message;
    Widgets.click(yield named("view-button-next"));
    if (message)
        yield* press("OK", yield until(`message "${message}"`, () => Widgets.all("QMessageBox")[0]));
    yield until("the next page", () => page() !== before);
}

/// From here on Calamares' warnings are ignored: for layouts that must be refused whatever was clicked away.
function agree() {
    agreeing = true;
}

/// Presses a button of a dialog by its text.
function* press(text, dialog) {
    const fits = button => button.enabled && button.text.replace("&", "") === text;
    Widgets.click(yield until(`button "${text}"`, () => Widgets.all("QAbstractButton", dialog).find(fits)));
}

/// Texts of a list's or a combo box' items.
function items(view) {
    const model = Widgets.model(view);
    return Array.from({ length: model.rowCount() }, (_, row) => String(model.data(model.index(row, 0))));
}

/// Picks an item (a text or a pattern) in the combo box that has it.
function* pick(item, within) {
    const row = box => items(box).findIndex(text => item instanceof RegExp ? item.test(text) : item === text);
    const boxes = () => Widgets.all("QComboBox", within || null);
    const box = yield until(`item ${item}`, () =>  boxes().find(box => box.enabled && row(box) >= 0));
    if (box.currentIndex === row(box))
        return;
    box.currentIndex = row(box);
    // The signal that only a person's choice sends.
    box.activated(row(box));
}

/// Clicks a row of an item view, found by its text; the last one where several have it.
function* select(view, text) {
    const row = yield until(`row "${text}"`, () => items(view).lastIndexOf(text) + 1);
    Widgets.clickRow(view, row - 1);
}

/// Makes one of the choices of the first partition page.
function* choose(text) {
    const fits = label => label.text.startsWith(`<strong>${text}`);
    Widgets.click(yield until(`choice "${text}"`, () => Widgets.all("QLabel").find(fits)));
}

/// "Erase disk", with the file system and the swap that were asked for.
function* erase() {
    yield* choose("Erase disk");
    yield* pick(ANSWERS.fs);
    yield* pick(ANSWERS.swap);
}

/// Fills in the boxes of "Encrypt system" or of a new partition's "Encrypt".
function* encrypt(within) {
    Widgets.click(yield named("m_encryptCheckBox", within));
    Widgets.type(yield named("m_passphraseLineEdit", within), ANSWERS.passphrase);
    Widgets.type(yield named("m_confirmLineEdit", within), ANSWERS.passphrase);
}

/// Goes on to the page of manual partitioning.
function* manual() {
    yield* choose("Manual partitioning");
    yield* next();
    yield named("PartitionPage");
}

/// A new partition table, "gptRadioButton" or "mbrRadioButton".
function* table(kind) {
    Widgets.click(yield named("newPartitionTableButton"));
    const dialog = yield named("CreatePartitionTableDialog");
    Widgets.click(yield named(kind, dialog));
    yield* press("OK", dialog);
    yield gone("CreatePartitionTableDialog");
}

/// Makes a partition in the free space. Without `size` (in MiB) it takes all of it.
function* create(wanted) {
    yield* select(yield named("partitionTreeView"), "Free Space");
    Widgets.click(yield named("createButton"));
    const dialog = yield named("CreatePartitionDialog");
    yield* pick(wanted.fs, dialog);
    if (wanted.size)
        (yield named("sizeSpinBox", dialog)).value = wanted.size;
    yield* details(dialog, wanted);
    if (wanted.label)
        (yield named("filesystemLabelEdit", dialog)).text = wanted.label;
    if (wanted.encrypted)
        yield* encrypt(dialog);
    yield* press("OK", dialog);
    yield gone("CreatePartitionDialog");
}

/// Makes what the firmware's boot loader needs on a GPT.
function* loader() {
    const esp = { size: 512, fs: "fat32", at: "/boot/efi", flags: ["boot"] };
    yield* create(ANSWERS.firmware === "uefi" ? esp : { size: 8, fs: "unformatted", flags: ["bios-grub"] });
}

/// Edits a partition that is there: keeps its content, or formats it with `fs`.
function* edit(path, wanted) {
    yield* select(yield named("partitionTreeView"), path);
    Widgets.click(yield named("editButton"));
    const dialog = yield named("EditExistingPartitionDialog");
    Widgets.click(yield named(wanted.fs ? "formatRadioButton" : "keepRadioButton", dialog));
    if (wanted.fs)
        yield* pick(wanted.fs, dialog);
    yield* details(dialog, wanted);
    yield* press("OK", dialog);
    yield gone("EditExistingPartitionDialog");
}

/// Mount point and flags, which both dialogs have.
function* details(dialog, wanted) {
    if (wanted.at)
        (yield named("mountPointComboBox", dialog)).currentText = wanted.at;
    const list = yield named("m_listFlags", dialog);
    const model = Widgets.model(list);
    for (const flag of wanted.flags || []) {
        const row = items(list).indexOf(flag);
        if (row < 0)
            throw Error(`no flag ${flag} among ${items(list)}`);
        model.setData(model.index(row, 0), Qt.Checked, Qt.CheckStateRole);
    }
}

/// Selects a partition in the bars that show the disk as it is, for "Replace" and "Install alongside".
function* bar(path) {
    const frame = yield named("m_previewBeforeFrame");
    yield* select(yield until("the bars", () => Widgets.all("PartitionBarsView", frame)[0]), path);
}

/// Saves GlobalStorage as bootc@install finds it. Nobody needs the secrets in it.
function capture() {
    if (captured || !Global.contains("mountOptionsList"))
        return;
    captured = true;
    const all = {};
    for (const key of Array.from(Global.keys()))
        all[key] = blanked(key, Global.value(key));
    Widgets.write("/run/vmtest/global-storage.json", JSON.stringify(all, null, 2) + "\n");
    // install.sh looks at the disk now.
    console.log("vmtest: captured");
}

function blanked(key, value) {
    if (typeof value === "string")
        return /passphrase|password/i.test(key) ? "(secret)" : value;
    if (typeof value !== "object" || value === null)
        return value;
    // Calamares' lists are no JavaScript arrays.
    if (typeof value.length === "number")
        return Array.from(value, entry => blanked(key, entry));
    const copy = {};
    for (const name in value)
        copy[name] = blanked(name, value[name]);
    return copy;
}
