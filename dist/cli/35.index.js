export const id = 35;
export const ids = [35];
export const modules = {

/***/ 7035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signWithSshKeygen: () => (/* binding */ signWithSshKeygen)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);


/**
 * Signs with ssh-keygen, so that the key, its passphrase and any agent or security key stay with
 * OpenSSH: it asks on the terminal by itself. Gives the armored signature. Errors: input/invalid.
 */
async function signWithSshKeygen(payload, namespace, key) {
    const args = ['-Y', 'sign', '-n', namespace, '-f', key];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('ssh-keygen', args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => { });
    child.stdin.end(payload);
    let armor = '';
    child.stdout.setEncoding('latin1').on('data', (text) => {
        armor += text;
    });
    const status = await new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(notStarted(cause)));
        child.on('close', resolve);
    });
    if (status === 0)
        return armor;
    throw new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input/invalid', {
        message: `ssh-keygen could not sign with ${key}`,
        fix: 'Give --key the private key, or the public key of one that your SSH agent holds.',
    });
}
function notStarted(cause) {
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input/invalid', {
        message: 'ssh-keygen could not be started',
        fix: 'Install OpenSSH 8.2 or newer and make sure that ssh-keygen is on PATH.',
    }, { cause });
}


/***/ })

};
