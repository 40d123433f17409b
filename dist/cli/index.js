import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ printProblem),
/* harmony export */   Yf: () => (/* binding */ printAside),
/* harmony export */   aW: () => (/* binding */ textOptions),
/* harmony export */   yJ: () => (/* binding */ printError),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9006);
/* harmony import */ var _ai_gate_verdict_render_escape__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8542);


/** How wide text is set where nobody says how wide the terminal is. */
const defaultColumns = 80;
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
/** Progress and complaints go to stderr, so that stdout holds the result alone. */
function printAside(text) {
    process.stderr.write(`${text}\n`);
}
/** Colour only on a terminal; NO_COLOR and FORCE_COLOR decide otherwise where they are set. */
function textOptions() {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    const asked = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
    const forbidden = NO_COLOR !== undefined && NO_COLOR !== '';
    return {
        color: asked || (!forbidden && process.stdout.isTTY === true),
        columns: columnsOf(process.env['COLUMNS']) ?? (process.stdout.columns || defaultColumns),
    };
}
/** COLUMNS wins over what the terminal says of itself, and some terminals say 0. */
function columnsOf(text) {
    return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
/** Says what is wrong and what to do. Bugs show their stack, mistakes of a user never do. */
function printError(error) {
    if (error instanceof _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        printComplaint(error.finding);
    else
        printBug(error);
}
function printBug(error) {
    printAside('ai-gate failed. This is a bug: please report it with the lines below.');
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // The message may quote a stranger, and its lines land in the log of a workflow.
    printAside(stack.split('\n').map(_ai_gate_verdict_render_escape__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en).join('\n'));
}
function printComplaint(finding) {
    printProblem(finding);
    printAside(`  fix: ${(0,_ai_gate_verdict_render_escape__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(finding.fix)}`);
}
/** What is wrong, without what to do: for one of several things that are mended alike. */
function printProblem({ message, location, code }) {
    const place = location ? `${location.path}${location.line ? `:${location.line}` : ''}: ` : '';
    printAside(`error: ${(0,_ai_gate_verdict_render_escape__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(`${place}${message}`)} (${code})`);
}


/***/ }),

/***/ 8984:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6851);

// A reader that stops early (`ai-gate check | head`) is not an error of ours; a full disk is one,
// and then no status may say that the report is there.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    process.stderr.write(`error: the output cannot be written (${error.code})\n`);
    process.exit(2);
});
// Where not even a complaint can be written there is nothing left to do about it.
process.stderr.on('error', () => { });
// Setting the status and returning lets everything that was printed reach a slow pipe.
process.exitCode = await (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ oneOf),
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./packages/check/build/version.js
/** The version of the suite; a test holds it equal to package.json. */
const version_version = '0.1.0';

// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __nccwpck_require__(9006);
// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

;// CONCATENATED MODULE: ./packages/check/build/check-request.js
/** The gates that judge a change from its git objects. */
const checkableGates = ['provenance', 'drift'];

// EXTERNAL MODULE: ./packages/policy/build/categories.js
var categories = __nccwpck_require__(6275);
// EXTERNAL MODULE: ./packages/repository/build/repository.js + 19 modules
var build_repository = __nccwpck_require__(4928);
// EXTERNAL MODULE: ./packages/verdict/build/report.js
var build_report = __nccwpck_require__(3196);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __nccwpck_require__(1213);
// EXTERNAL MODULE: ./packages/check/build/read-policy.js
var read_policy = __nccwpck_require__(9520);
;// CONCATENATED MODULE: ./packages/check/build/run-check.js





/**
 * Judges a change by the gates asked for. Whatever goes wrong becomes part of the report, as the
 * verdict `error` with a finding: the gate fails closed and says why.
 */
async function runCheck(request) {
    const known = { subject: unknownSubject(request), policy: null };
    let repository;
    try {
        repository = await (request.open?.() ?? (0,build_repository/* openRepository */.h)(request.directory ?? '.'));
        const results = await judge(request, repository, known);
        return (0,build_report/* composeReport */.ZE)({ version: version_version, ...known, gates: results });
    }
    catch (error) {
        tellBug(request, error);
        const findings = [findingOf(error)];
        const results = request.gates.map(({ name }) => blocked(name, findings));
        return (0,build_report/* composeReport */.ZE)({ version: version_version, ...known, gates: results });
    }
    finally {
        await repository?.close();
    }
}
async function judge(request, repository, known) {
    // One after the other: of two that fail, the same one is reported in every run.
    const base = await repository.resolveCommit(request.base);
    const head = await repository.resolveCommit(request.head);
    const github = request.github;
    known.subject = {
        ...known.subject,
        repository: github?.repository ?? repository.repositoryName,
        base: { ref: request.baseRef ?? base.ref, sha: base.sha },
        head: { ref: request.headRef ?? head.ref, sha: head.sha },
    };
    const mergeBase = await repository.mergeBase(base.sha, head.sha);
    known.subject = { ...known.subject, mergeBase };
    const loaded = await (0,read_policy/* readPolicy */.T)(repository, base.sha);
    known.policy = loaded.identity;
    if (!loaded.ok)
        return request.gates.map(({ name }) => blocked(name, loaded.findings));
    const subject = {
        base: { ref: request.baseRef ?? base.ref, sha: base.sha },
        head: { ref: request.headRef ?? head.ref, sha: head.sha },
        mergeBase,
        author: github?.author ?? null,
        labels: await readLabels(request, loaded.policy),
    };
    const { policy } = loaded;
    const changes = await repository.changes(mergeBase, head.sha);
    const change = { request, repository, subject, policy, paths: (0,categories/* compilePaths */.I)(policy), changes };
    const results = await Promise.all(request.gates.map((gate) => runGate(gate, change)));
    await request.onDecided?.(change);
    return results;
}
/** Who applied a label matters only for those that exempt. */
async function readLabels({ github, source }, policy) {
    const present = github?.labels ?? [];
    if (source === undefined)
        return present;
    const names = present
        .map(({ name }) => name)
        .filter((name) => policy.exempt.labels.includes(name));
    return names.length === 0 ? [] : source.fetchLabels(names);
}
/** A gate that cannot decide does not keep the others from deciding. */
async function runGate({ name, check }, change) {
    const enforcement = change.policy.enforcement[name].level;
    try {
        return { ...(await check(change)), enforcement };
    }
    catch (error) {
        tellBug(change.request, error);
        return { ...blocked(name, [findingOf(error)]), enforcement };
    }
}
function tellBug({ onBug }, error) {
    if (!(error instanceof user_error/* UserError */.y))
        onBug?.(error);
}
function blocked(gate, findings) {
    const reason = findings[0]?.message ?? 'the gate could not decide';
    return { gate, verdict: 'error', enforcement: 'blocking', reason, findings };
}
/** A UserError carries its finding; anything else is a bug of ours and says so. */
function findingOf(error) {
    if (error instanceof user_error/* UserError */.y)
        return error.finding;
    const detail = error instanceof Error ? error.message : String(error);
    return (0,finding/* finding */.gk)('internal/error', { message: `ai-gate failed: ${detail}` });
}
/** What the caller knows before anything was opened, which an event makes a good deal. */
function unknownSubject(request) {
    const { github, base, head, baseRef = null, headRef = null } = request;
    const named = (sha, ref) => fullObjectName.test(sha) ? { ref, sha } : null;
    return {
        repository: github?.repository ?? null,
        pullRequest: github?.pullRequest ?? null,
        base: named(base, baseRef),
        head: named(head, headRef),
        mergeBase: null,
    };
}
const fullObjectName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The report of a gate that never came to judge anything. */
function undecidedReport(gate, error) {
    const subject = { repository: null, pullRequest: null, base: null, head: null, mergeBase: null };
    const gates = [blocked(gate, [findingOf(error)])];
    return composeReport({ version, subject, policy: null, gates });
}

;// CONCATENATED MODULE: ./packages/check/build/github-facts.js
/**
 * What an event says, completed by facts that were handed over. The facts win: an event does not
 * know who applied a label.
 */
function combineFacts(event, facts) {
    if (event === undefined || facts === undefined)
        return facts ?? event;
    const named = new Set(facts.labels.map(({ name }) => name));
    return {
        ...facts,
        repository: facts.repository ?? event.repository,
        pullRequest: facts.pullRequest ?? event.pullRequest,
        author: facts.author ?? event.author,
        labels: [...facts.labels, ...event.labels.filter(({ name }) => !named.has(name))],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./actions/cli/build/named-file.js



/** Far above what GitHub sends as an event (25 MB), and an end to a file that has none. */
const longestFile = 32 * 1024 * 1024;
/** Reads a file that the command line names; `fix` says what to name. Errors: input/invalid, input/limit-exceeded. */
async function readNamedFile(path, fix) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { end: longestFile })) {
            chunks.push(chunk);
            length += chunk.length;
        }
    }
    catch (cause) {
        throw refusal(`${path} cannot be read`, fix, cause);
    }
    if (length <= longestFile)
        return Buffer.concat(chunks);
    const message = `${path} is longer than ${longestFile / 1024 / 1024} MiB`;
    throw new user_error/* UserError */.y('input/limit-exceeded', { message, fix });
}
/** Writes a file that the command line names. Errors: input/invalid. */
async function writeNamedFile(path, text, fix) {
    try {
        await (0,promises_.writeFile)(path, text);
    }
    catch (cause) {
        throw refusal(`${path} cannot be written`, fix, cause);
    }
}
const reasons = {
    EACCES: 'permission is denied',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'there is no such file or folder',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is not a folder',
    EPERM: 'permission is denied',
    EROFS: 'the file system is read-only',
};
function refusal(what, fix, cause) {
    const reason = reasons[cause.code ?? ''];
    const message = reason === undefined ? what : `${what}: ${reason}`;
    return new user_error/* UserError */.y('input/invalid', { message, fix }, { cause });
}

;// CONCATENATED MODULE: ./actions/cli/build/check-inputs.js




/** An event gives base, head and author; facts add who did what; flags beat both. */
async function readBaseAndFacts(options) {
    const event = options.event === undefined ? undefined : await readEventFile(options.event);
    const facts = options.facts === undefined ? undefined : await readFactsFile(options.facts);
    const known = options.base ?? event?.base;
    const { base, repository } = known === undefined
        ? await findDefaultBaseIn(options.repo)
        : { base: known, repository: undefined };
    return {
        base,
        open: repository && (() => Promise.resolve(repository)),
        head: options.head ?? event?.head ?? 'HEAD',
        // A flag names another commit than the event, so the event's branch name is not its name.
        baseRef: options.base === undefined ? event?.baseRef : undefined,
        headRef: options.head === undefined ? event?.headRef : undefined,
        github: combineFacts(event?.github, facts),
    };
}
async function readFactsFile(path) {
    const { parseFactsFile } = await Promise.all(/* import() */[__nccwpck_require__.e(164), __nccwpck_require__.e(343), __nccwpck_require__.e(657)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5657));
    return parseFactsFile(await readText(path, '--facts'), path);
}
async function readEventFile(path) {
    const { readEventText } = await Promise.all(/* import() */[__nccwpck_require__.e(164), __nccwpck_require__.e(0), __nccwpck_require__.e(110)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1110));
    return readEventText(await readText(path, '--event'), path);
}
async function readText(path, option) {
    return (await readNamedFile(path, `Give ${option} the path of a file.`)).toString('utf8');
}
async function findDefaultBaseIn(directory) {
    const repository = await (0,build_repository/* openRepository */.h)(directory);
    try {
        return { base: await findDefaultBase(repository), repository };
    }
    catch (error) {
        await repository.close();
        throw error;
    }
}
/** Where a change usually goes, most certain first. */
const usualBases = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/heads/main',
    'refs/remotes/origin/master',
    'refs/heads/master',
];
/** The branch that a change goes into when nobody says. */
async function findDefaultBase(repository) {
    for (const name of usualBases) {
        if (await repository.namesCommit(name))
            return name;
    }
    throw new user_error/* UserError */.y('input/invalid', {
        message: 'there is no branch main or master to compare with',
        fix: 'Say what the change goes into: --base REV.',
    });
}

// EXTERNAL MODULE: ./actions/cli/build/console.js
var console = __nccwpck_require__(9448);
// EXTERNAL MODULE: ./packages/gates/build/provenance/decide-provenance.js + 8 modules
var decide_provenance = __nccwpck_require__(1323);
// EXTERNAL MODULE: ./packages/gates/build/provenance/task.js
var task = __nccwpck_require__(3940);
// EXTERNAL MODULE: ./packages/check/build/read-mapping-files.js
var read_mapping_files = __nccwpck_require__(9848);
;// CONCATENATED MODULE: ./packages/check/build/provenance/read-contract-references.js

/** Which changed mapping and backfill files name the contract's path. */
function readContractReferences(change) {
    const files = change.changes.flatMap(({ path, utf8, after }) => after ? [{ path, utf8, kind: after.kind, oid: after.oid }] : []);
    return (0,read_mapping_files/* readMappingFiles */.G)(change, files);
}

// EXTERNAL MODULE: ./packages/gates/build/change/hostile-name.js
var hostile_name = __nccwpck_require__(9626);
;// CONCATENATED MODULE: ./packages/check/build/provenance/read-name-collisions.js


/**
 * New names that some file systems take for another name of the same folder. Only the folders on
 * the way to an added path are read, so the cost follows the change and not the repository.
 */
async function readNameCollisions(repository, changes, mergeBase, head) {
    const collisions = new Map();
    for (const [folder, names] of addedNames(changes)) {
        const twins = twinsByFold(await namesIn(repository, head, folder));
        let before;
        for (const name of names) {
            const others = twins.get((0,hostile_name/* foldName */.zN)(name))?.filter((twin) => twin !== name) ?? [];
            if (others.length === 0)
                continue;
            // What stood beside its twin before is not this change's doing.
            before ??= new Set(await namesIn(repository, mergeBase, folder));
            if (before.has(name))
                continue;
            const path = join(folder, name);
            for (const other of others) {
                const pair = [path, join(folder, other)].sort(finding/* compareText */.n6).join('\0');
                if (!collisions.has(pair))
                    collisions.set(pair, { path, other: join(folder, other) });
            }
        }
    }
    return [...collisions.values()];
}
/** For each folder on the way to an added path, the names in it that lie on that way. */
function addedNames(changes) {
    const byFolder = new Map();
    for (const { path, before, after, utf8 } of changes) {
        if (before || !after || !utf8)
            continue;
        let folder = '';
        for (const name of path.split('/')) {
            const names = byFolder.get(folder);
            if (names)
                names.add(name);
            else
                byFolder.set(folder, new Set([name]));
            folder = join(folder, name);
        }
    }
    return byFolder;
}
async function namesIn(repository, commit, folder) {
    const entries = await repository.directory(commit, folder);
    return entries.map(({ path }) => path.slice(folder === '' ? 0 : folder.length + 1));
}
function twinsByFold(names) {
    const twins = new Map();
    for (const name of names) {
        const fold = (0,hostile_name/* foldName */.zN)(name);
        const same = twins.get(fold);
        if (same)
            same.push(name);
        else
            twins.set(fold, [name]);
    }
    return twins;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./packages/check/build/provenance/read-task-facts.js + 2 modules
var read_task_facts = __nccwpck_require__(686);
// EXTERNAL MODULE: ./packages/gates/build/provenance/approved-line.js
var approved_line = __nccwpck_require__(9813);
// EXTERNAL MODULE: ./packages/gates/build/provenance/approval-contract.js + 2 modules
var approval_contract = __nccwpck_require__(7158);
// EXTERNAL MODULE: ./packages/gates/build/provenance/status-file.js + 1 modules
var status_file = __nccwpck_require__(2330);
// EXTERNAL MODULE: ./packages/check/build/provenance/read-artifacts.js
var read_artifacts = __nccwpck_require__(9479);
;// CONCATENATED MODULE: ./packages/github/build/code-owners.js

/** Where the file may lie; the first that exists is the one that counts. */
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a larger file, and then nobody owns anything. Bytes. */
const codeOwnersLimit = 3_000_000;
/**
 * Reads a CODEOWNERS file, as https://docs.github.com/articles/about-code-owners describes it: a
 * pattern and its owners a line, `#` begins a comment, a space in a pattern is escaped with a
 * backslash. A line with a pattern or an owner that GitHub does not understand is skipped whole.
 */
function parseCodeOwners(text) {
    const rules = [];
    const skipped = [];
    for (const [index, content] of text.split(/\r?\n/).entries()) {
        const line = index + 1;
        const [patternText, ...ownerTexts] = splitWords(content);
        if (patternText === undefined)
            continue;
        const pattern = parsePattern(patternText);
        const owners = ownerTexts.map(parseOwner);
        if (pattern === null)
            skipped.push({ line, problem: 'the pattern is not supported' });
        else if (owners.includes(null))
            skipped.push({ line, problem: 'an owner is not valid' });
        else
            rules.push({ pattern, owners: owners.filter((owner) => owner !== null), line });
    }
    return { rules, skipped };
}
/** The rule that decides who owns a path: the last that matches. Null: no rule does. */
function ruleFor({ rules }, path) {
    const segments = path.split('/');
    return rules.findLast(({ pattern }) => matchesPattern(pattern, segments)) ?? null;
}
/** Words up to a comment; a backslash keeps the space after it in the word. */
function splitWords(line) {
    const words = [];
    let word = '';
    for (let at = 0; at < line.length; at++) {
        const character = line[at] ?? '';
        if (character === '\\' && line[at + 1] === ' ') {
            word += ' ';
            at += 1;
        }
        else if (character === ' ' || character === '\t') {
            if (word !== '')
                words.push(word);
            word = '';
        }
        else if (character === '#' && word === '') {
            return words;
        }
        else {
            word += character;
        }
    }
    return word === '' ? words : [...words, word];
}
function parseOwner(text) {
    const [, login] = /^@([A-Za-z0-9_-]{1,100})$/.exec(text) ?? [];
    if (login !== undefined)
        return { kind: 'user', login };
    const [, org, slug] = /^@([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9_.-]{1,200})$/.exec(text) ?? [];
    if (org !== undefined && slug !== undefined)
        return { kind: 'team', org, slug };
    return /^[^@\s]{1,200}@[^@\s]{1,200}$/.test(text) ? { kind: 'email', email: text } : null;
}

;// CONCATENATED MODULE: ./packages/check/build/provenance/find-approval-commit.js

/** The objects that make up the approval in a commit; a commit that is not here holds none. */
async function approvalAt({ repository }, commit, contract) {
    try {
        const { sha } = await repository.resolveCommit(commit);
        const approved = await repository.entry(sha, `${contract}/APPROVED`);
        const scope = await repository.entry(sha, `${contract}/approval.md`);
        return approved && `${approved.oid} ${scope?.oid ?? 'none'}`;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y && absent.has(error.finding.code))
            return undefined;
        throw error;
    }
}
/** What cannot be read for other reasons is unknown, not absent. */
const absent = new Set([
    'repository/revision-unknown',
    'repository/history-incomplete',
]);
/**
 * The commit of the change that brought the approval in `contract` of the head: from the head back along
 * commits that hold the same, the one whose parents do not. Null where there is nothing, where it
 * came from outside the change, and where several commits brought it, of which only some may be
 * signed.
 */
async function findApprovalCommit(change, contract) {
    const { repository, subject } = change;
    const head = subject.head.sha;
    const wanted = await approvalAt(change, head, contract);
    if (wanted === undefined)
        return null;
    const commits = await repository.commitsBetween(subject.mergeBase, head);
    const parentsOf = new Map(commits.map(({ sha, parents }) => [sha, parents]));
    const origins = [];
    const queue = [head];
    const seen = new Set(queue);
    for (const sha of queue) {
        const parents = parentsOf.get(sha);
        if (parents === undefined)
            return null;
        const holding = [];
        for (const parent of parents) {
            if ((await approvalAt(change, parent, contract)) === wanted)
                holding.push(parent);
        }
        if (holding.length === 0)
            origins.push(sha);
        for (const parent of holding.filter((candidate) => !seen.has(candidate))) {
            seen.add(parent);
            queue.push(parent);
        }
    }
    return origins.length === 1 ? (origins[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./packages/check/build/provenance/read-authority.js


/**
 * What stands behind the approval of a task, as far as the policy asks for it. Reviews and signatures
 * count only if their commit already held the approval, byte for byte: what was approved is the scope,
 * so approval.md must be the same, not APPROVED alone. An approval that was handed over as a folder is
 * in no commit.
 */
async function readAuthority(change, task) {
    const { request, subject, policy } = change;
    const { github, source } = request;
    if (github === undefined || policy.provenance.approval.authority === 'none')
        return null;
    const contract = `${policy.provenance.trace}/${task}/contract`;
    const facts = source === undefined ? github : await fetchFacts(change, source, github, contract);
    const present = await approvalAt(change, subject.head.sha, contract);
    const holdsApproval = async (commit) => request.traceDirectory === undefined &&
        present !== undefined &&
        (await approvalAt(change, commit, contract)) === present;
    const reviews = [];
    for (const { commit, ...review } of facts.reviews) {
        reviews.push({ ...review, holdsApproval: await holdsApproval(commit) });
    }
    return {
        author: github.author,
        owned: facts.owned,
        reviews,
        approvalCommit: facts.approvalCommit && {
            ...facts.approvalCommit,
            holdsApproval: await holdsApproval(facts.approvalCommit.sha),
        },
    };
}
async function fetchFacts(change, source, { author }, contract) {
    const { authority } = change.policy.provenance.approval;
    if (authority === 'signature') {
        const approvalCommit = await fetchApprovalCommit(change, source, contract);
        return { reviews: [], owned: [], approvalCommit };
    }
    const reviews = await source.fetchReviews();
    const owned = authority === 'codeowners'
        ? await fetchOwned(change, source, reviewersWhoApprove(reviews, author?.id))
        : [];
    return { reviews, owned, approvalCommit: null };
}
async function fetchApprovalCommit(change, source, contract) {
    const sha = await findApprovalCommit(change, contract);
    return sha === null ? null : source.fetchApprovalCommit(sha);
}
function reviewersWhoApprove(reviews, author) {
    return reviews
        .filter(({ state, reviewer }) => state === 'approved' && reviewer.id !== author)
        .map(({ reviewer }) => reviewer);
}
/** Who owns what is read at the base, as the policy is: the change must not choose its judges. */
async function fetchOwned(change, source, people) {
    const { repository, subject, policy, changes } = change;
    const trace = `${policy.provenance.trace}/`;
    const paths = changes.map(({ path }) => path).filter((path) => !path.startsWith(trace));
    for (const file of codeOwnersPaths) {
        const entry = await repository.entry(subject.base.sha, file);
        if (entry === undefined)
            continue;
        if (entry.kind !== 'file' && entry.kind !== 'executable')
            return [];
        const bytes = await repository.readBlob(entry, codeOwnersLimit);
        return source.fetchOwned(bytes.toString('utf8'), paths, people);
    }
    return [];
}

// EXTERNAL MODULE: ./packages/check/build/provenance/read-trace-file.js
var read_trace_file = __nccwpck_require__(436);
;// CONCATENATED MODULE: ./packages/check/build/provenance/read-trace.js




/** APPROVED is one short line; a longer file is certainly none, and is not read whole. */
const approvedLimit = 4096;
/** Bytes; twice what a thousand patterns of the greatest length take. */
const contractLimit = 1024 * 1024;
/** Bytes; the names of tens of thousands of changed files. */
const statusLimit = 4 * 1024 * 1024;
/** Reads everything that the gate judges about the trace of `task`. */
async function readTrace(change, source, task) {
    const files = ['contract/APPROVED', 'contract/approval.md', 'final/status.json'];
    const names = [...new Set([...files, ...change.policy.provenance.required])];
    await source.prepare(names.map((name) => `${task}/${name.replace(/\/$/, '')}`));
    const [approvedFile, contractFile, statusFile] = [
        await (0,read_trace_file/* readFileAt */._)(source, `${task}/contract/APPROVED`, approvedLimit),
        await (0,read_trace_file/* readFileAt */._)(source, `${task}/contract/approval.md`, contractLimit),
        await (0,read_trace_file/* readFileAt */._)(source, `${task}/final/status.json`, statusLimit),
    ];
    const required = [];
    const irregular = [
        ...(contractFile === 'irregular' ? ['contract/approval.md'] : []),
        ...(statusFile === 'irregular' ? ['final/status.json'] : []),
    ];
    // What is no regular file is told even where the policy does not ask for the artifact.
    for (const name of new Set([...change.policy.provenance.required, ...irregular])) {
        required.push(await (0,read_artifacts/* readRequiredArtifact */.Em)(source, task, name));
    }
    const approved = approvedFile instanceof Uint8Array ? (0,approved_line/* parseApproved */.h)(approvedFile) : { kind: approvedFile };
    const contract = contractFile instanceof Uint8Array
        ? (0,approval_contract/* parseApprovalContract */.D)(contractFile)
        : { kind: 'missing' };
    const status = statusFile instanceof Uint8Array ? (0,status_file/* parseStatus */.i)(statusFile) : { kind: 'missing' };
    const commit = status.kind === 'status' ? status.value.commitSha : null;
    return {
        task,
        directory: `${source.directory}/${task}`,
        committed: source.committed,
        required,
        approved,
        approvedAtBase: await existedAtBase(change, `${task}/contract/APPROVED`),
        approvedBase: approved.kind === 'approved' ? await readApprovedBase(change, approved.base) : null,
        contract,
        status,
        statusCommit: commit === null ? null : await readStatusCommit(change, commit),
        failedFile: (await source.readEntries(`${task}/final/FAILED.md`)).length > 0,
        authority: await readAuthority(change, task),
    };
}
async function existedAtBase({ repository, subject, policy }, path) {
    const full = `${policy.provenance.trace}/${path}`;
    // The tip too: what was merged there since has used the approval up (a squash merge, say).
    const entries = await Promise.all([
        repository.entry(subject.mergeBase, full),
        repository.entry(subject.base.sha, full),
    ]);
    return entries.some((entry) => entry !== undefined);
}
/** Only `scope-unchanged` accepts an older base, so only it needs the history behind one. */
async function readApprovedBase({ repository, subject, policy }, approved) {
    if (policy.provenance.base !== 'scope-unchanged' || approved === subject.mergeBase)
        return null;
    if (!(await repository.isAncestor(approved, subject.mergeBase))) {
        return { isAncestorOfMergeBase: false, changedSince: [] };
    }
    const changes = await repository.changes(approved, subject.mergeBase);
    return { isAncestorOfMergeBase: true, changedSince: changes.map(({ path }) => path) };
}
async function readStatusCommit({ repository, subject, policy }, commit) {
    if (commit === subject.head.sha)
        return { isAncestorOfHead: true, changedAfter: [] };
    if (!(await repository.isAncestor(commit, subject.head.sha))) {
        return { isAncestorOfHead: false, changedAfter: [] };
    }
    const changes = await repository.changes(commit, subject.head.sha);
    const outside = changes.filter(({ path }) => !path.startsWith(`${policy.provenance.trace}/`));
    return { isAncestorOfHead: true, changedAfter: outside.map(({ path }) => path) };
}

;// CONCATENATED MODULE: ./packages/check/build/provenance/read-provenance-facts.js





/** Reads from the repository what the provenance gate decides on. */
async function readProvenanceFacts(change) {
    const { repository, policy, subject, changes, paths } = change;
    const source = (0,read_task_facts/* openTraceSource */.L)(change);
    const tasks = await (0,read_task_facts/* readTaskFacts */.P)(change, source);
    const decision = (0,task/* decideTask */.a)(tasks, policy.provenance.trace);
    return {
        subject,
        changes,
        paths,
        tasks,
        trace: decision.kind === 'task' ? await readTrace(change, source, decision.task) : null,
        collisions: await readNameCollisions(repository, changes, subject.mergeBase, subject.head.sha),
        references: await readContractReferences(change),
    };
}

;// CONCATENATED MODULE: ./packages/check/build/provenance/provenance-gate.js


/** Was the change approved, and did it stay inside what was approved? (gates, provenance) */
const provenanceGate = {
    name: 'provenance',
    check: async (change) => (0,decide_provenance/* decideProvenance */.s)(await readProvenanceFacts(change), change.policy),
};

;// CONCATENATED MODULE: ./actions/cli/build/gates.js

/** The gates of the command, by name. Drift is loaded when it runs: parsers make up most of it. */
const gates = {
    provenance: provenanceGate,
    drift: {
        name: 'drift',
        check: async (change) => (await Promise.all(/* import() */[__nccwpck_require__.e(193), __nccwpck_require__.e(841), __nccwpck_require__.e(963), __nccwpck_require__.e(729)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5110))).driftGate.check(change),
    },
};

;// CONCATENATED MODULE: ./actions/cli/build/report-output.js


const formats = ['text', 'json', 'sarif', 'markdown'];
/** Prints a report, or writes it to a file and says so. A renderer is loaded when it is asked for. */
async function writeReport(report, format, output) {
    const text = await render(report, format, output === undefined);
    if (output === undefined) {
        (0,console/* print */.yy)(text);
        return;
    }
    await writeOutput(output, text);
    (0,console/* printAside */.Yf)(`${report.verdict}: the report is in ${output}`);
}
/** Writes what --output asks for. Errors: input/invalid. */
async function writeOutput(output, text) {
    await writeNamedFile(output, text, 'Give --output the path of a file, in a folder that exists.');
}
/** Markdown as long as a job summary may be. */
async function renderSummary(report) {
    const { markdownLimits, renderMarkdown } = await __nccwpck_require__.e(/* import() */ 916).then(__nccwpck_require__.bind(__nccwpck_require__, 7916));
    return renderMarkdown(report, { limit: markdownLimits.jobSummary });
}
async function render(report, format, onTerminal) {
    switch (format) {
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 532).then(__nccwpck_require__.bind(__nccwpck_require__, 4532))).renderJson(report);
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 985).then(__nccwpck_require__.bind(__nccwpck_require__, 2985))).renderSarif(report);
        case 'markdown':
            return renderSummary(report);
        case 'text': {
            const { renderText } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8101));
            return renderText(report, onTerminal ? (0,console/* textOptions */.aW)() : { color: false, columns: 80 });
        }
    }
}

;// CONCATENATED MODULE: ./actions/cli/build/commands/check-command.js







function addCheckCommand(program, finish) {
    program
        .command('check')
        .description('judge a change by its git objects; without a gate named, by all of them')
        .argument('[gates...]', checkableGates.join(', '))
        .option('--repo <dir>', 'any folder of the repository; bare ones are fine', '.')
        .option('--base <rev>', 'what the change goes into (default: the base of the event, else main)')
        .option('--head <rev>', 'the change (default: the head of the event, else HEAD)')
        .option('--task <name>', 'the task, when neither the branch nor the change names it')
        .option('--trace <dir>', 'a folder that stands for the trace directory at the head')
        .option('--event <file>', 'a GitHub event payload: base, head, author and labels')
        .option('--facts <file>', 'GitHub facts as JSON: who labelled, reviewed and signed')
        .option('--cache <dir>', 'keep what was read from sources there, to save time')
        .option('--format <format>', formats.join(', '), 'text')
        .option('--output <file>', 'write the report there instead of printing it')
        .action(finish(check));
}
async function check(named, options) {
    const format = oneOf('--format', formats, options.format);
    const names = named.map((gate) => oneOf('the gate', checkableGates, gate));
    const report = await runCheck(await requestOf(names, options));
    await writeReport(report, format, options.output);
    return (0,build_report/* exitStatus */.$u)(report);
}
async function requestOf(named, options) {
    const { task, trace, repo } = options;
    return {
        ...(await readBaseAndFacts(options)),
        directory: repo,
        gates: [...new Set(named.length > 0 ? named : checkableGates)].map((name) => gates[name]),
        task,
        traceDirectory: trace,
        cacheDirectory: options.cache,
        onBug: console/* printError */.yJ,
    };
}

;// CONCATENATED MODULE: ./actions/cli/build/commands/contract-command.js
function addContractCommand(program, finish) {
    const contract = program
        .command('contract')
        .description('start, update or show the field contract that drift judges by')
        .addHelpText('after', help);
    writing(contract, 'init', 'write a contract from the fields of the runtime code')
        .option('--force', 'replace a contract that is there, if git has its content')
        .addHelpText('after', initHelp)
        .action(finish(async (options) => (await writer()).initContract(options)));
    writing(contract, 'update', 'add the fields that the contract lacks, and strike those gone')
        .option('--force', 'replace the file that --output names')
        .option('--check', 'write nothing; exit with 1 if the contract would change')
        .addHelpText('after', updateHelp)
        .action(finish(async (options) => (await writer()).updateContractFile(options)));
    reading(contract, 'show', 'contract and runtime side by side, as the gate understands them')
        .option('--format <format>', 'text, json', 'text')
        .option('--entity <name>', 'only the fields of this entity')
        .addHelpText('after', showHelp)
        .action(finish(show));
}
/** Parsers make up most of what these need, so it is loaded when it is asked for. */
function writer() {
    return Promise.all(/* import() */[__nccwpck_require__.e(193), __nccwpck_require__.e(841), __nccwpck_require__.e(963), __nccwpck_require__.e(585)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5585));
}
async function show(options) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(193), __nccwpck_require__.e(841), __nccwpck_require__.e(963), __nccwpck_require__.e(990)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2990))).showContract(options);
}
function reading(parent, name, description) {
    return parent
        .command(name)
        .description(description)
        .option('--repo <dir>', 'any folder of the repository', '.')
        .option('--head <rev>', 'the commit whose code and policy are read', 'HEAD')
        .option('--types <types>', 'field types to govern (default: drift.types; any for all)')
        .option('--cache <dir>', 'keep what was read from sources there, to save time');
}
function writing(parent, name, description) {
    return reading(parent, name, description).option('--output <file>', 'write there instead of the path that the policy names; - prints it');
}
const help = `
All of them read the runtime code and the policy from a commit (--head, by default the last one of
this branch), never from the work tree: commit first. Only fields of the types that the policy
governs count (drift.types).

Exit status:
  0  done, or nothing to do
  1  contract update --check: the contract would change
  2  it could not be done; nothing was written
`;
const initHelp = `
The policy is the one of the same commit. A bare repository needs --output.

Example:
  ai-gate contract init
  git add .docs && git commit -m "Add the field contract"
`;
const updateHelp = `
Starts from the contract in the work tree, or from the committed one where there is none. Prose,
order and descriptions stay; a field that is gone becomes a tombstone; doing it twice is doing it
once. Types, API paths and acknowledged differences are left for you to settle.

Example:
  ai-gate contract update --check || ai-gate contract update
`;
const showHelp = `
Example:
  ai-gate contract show --entity order
  ai-gate contract show --format json --types any
`;

// EXTERNAL MODULE: ./packages/repository/build/git-process.js + 1 modules
var git_process = __nccwpck_require__(3268);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/repository/build/process-end.js
var process_end = __nccwpck_require__(4172);
;// CONCATENATED MODULE: ./packages/repository/build/temporary-folder.js






const removal = { recursive: true, force: true, maxRetries: 1 };
const mostTries = 5;
/** Creates a folder of our own in `parent`. Errors: input/invalid where nothing can be written. */
function createTemporaryFolder(parent = (0,external_node_os_.tmpdir)()) {
    const path = createFolder(parent);
    const cancel = (0,process_end/* atProcessEnd */.G)(() => removeAtOnce(path));
    return {
        path,
        remove: async () => {
            await (0,promises_.rm)(path, removal);
            cancel();
        },
    };
}
function createFolder(parent) {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'ai-gate-'));
    }
    catch (cause) {
        const message = `no temporary folder can be created in ${parent}`;
        const fix = 'Let TMPDIR name a folder that can be written to.';
        throw new user_error/* UserError */.y('input/invalid', { message, fix }, { cause });
    }
}
/** A git that was killed just now may still write, so that a folder is not empty when its turn comes. */
function removeAtOnce(path) {
    for (let tries = 0; tries < mostTries; tries++) {
        try {
            (0,external_node_fs_.rmSync)(path, removal);
            return;
        }
        catch {
            // Tried again: how the process ends must not depend on what is left behind.
        }
    }
}

;// CONCATENATED MODULE: ./packages/repository/build/scratch-repository.js



/** The same commits get the same object names on every machine. */
const committer = 'Ada Example <ada@example.org> 1767700000 +0000';
/** Creates an empty bare repository; it goes by `remove`, or at the latest with this process. */
async function createScratchRepository() {
    const { path: directory, remove } = createTemporaryFolder();
    const location = { gitDirectory: directory, workingDirectory: directory };
    const commit = (commits) => runScratchGit(location, ['fast-import', '--quiet', '--force'], commits.map(renderCommit).join(''));
    try {
        await runScratchGit(location, [
            'init',
            '--quiet',
            '--bare',
            '--initial-branch=main',
            '--template=',
        ]);
    }
    catch (error) {
        await remove();
        throw error;
    }
    return { directory, commit, remove };
}
async function runScratchGit(location, args, input = '') {
    const git = (0,git_process/* startGit */.BE)(location, args);
    git.child.stdin.write(input);
    for await (const _ of git.output())
        ;
    const { status, stderr } = await git.ended;
    if (status === 0)
        return;
    const message = `git ${args[0]} failed in ${location.gitDirectory}`;
    throw new user_error/* UserError */.y('repository/git-failed', { message }, { cause: new Error(stderr) });
}
/** One commit in the language of git-fast-import(1). */
function renderCommit({ branch, parent, message, files }) {
    const changes = files.map(({ path, content, mode = '100644' }) => content === null
        ? `D ${JSON.stringify(path)}\n`
        : `M ${mode} inline ${JSON.stringify(path)}\n${renderData(content)}`);
    return [
        `commit refs/heads/${branch}\ncommitter ${committer}\n${renderData(message)}`,
        parent === undefined ? '' : `from ${parent}\n`,
        ...changes,
        '\n',
    ].join('');
}
function renderData(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

// EXTERNAL MODULE: ./packages/verdict/build/render/render-text.js
var render_text = __nccwpck_require__(8101);
;// CONCATENATED MODULE: ./actions/cli/build/demo/demo-shop.js
/** Where the default policy looks for the contract. */
const contractPath = '.docs/reports/field-to-api-map.md';
/** The repository of a small shop before any of the demonstrated changes. */
const shop = {
    'README.md': '# Shop\n',
    'src/vendor/login.ts': 'export const login = (name: string) => name.trim();\n',
    'src/payments/refund.ts': 'export const refund = (cents: number) => -cents;\n',
    '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
    '.ai-stack-trace/first-task/contract/APPROVED': `APPROVED:first-task:${'0'.repeat(40)}\n`,
};
/** The trace of a task as the gate wants it; each scenario changes what it is about. */
function traceOf(task, base, scope) {
    const at = (path) => `.ai-stack-trace/${task}/${path}`;
    return {
        [at('contract/APPROVED')]: `APPROVED:${task}:${base}\n`,
        [at('contract/approval.md')]: approvalOf(task, base, scope),
        [at('codex/audit/plan.md')]: 'Consolidate the vendor login in one function.\n',
        [at('claude/review/risk.md')]: 'Low risk: no data is written.\n',
        [at('gemini/audit/structure.md')]: 'One file, no new dependency.\n',
        [at('final/status.json')]: `${JSON.stringify({ status: 'SUCCESS', task, branch: `autoTest/${task}` })}\n`,
    };
}
function approvalOf(task, base, scope) {
    return [
        '# AI CHANGE APPROVAL CONTRACT',
        `Task: ${task}`,
        `Base SHA: ${base}`,
        '',
        '## APPROVED SCOPE',
        '- Runtime code changes:',
        ...scope.map((path) => `  - \`${path}\``),
        '',
        '## EXPLICITLY NOT APPROVED',
        '- `src/payments/**`',
        '',
    ].join('\n');
}
function scratchFiles(files) {
    return Object.entries(files).map(([path, content]) => ({ path, content }));
}

;// CONCATENATED MODULE: ./actions/cli/build/demo/drift-scenarios.js

const types = 'src/types/order.ts';
const map = 'src/mappers/order.ts';
/** A change to the fields of the shop, in a task that may change its code. */
function drifting(title, task, codes, change) {
    const scope = ['src/types/**', 'src/mappers/**'];
    const files = (base) => scratchFiles({ ...traceOf(task, base, scope), ...change });
    return { title, task, gate: 'drift', files, expected: codes.length > 0 ? 'fail' : 'pass', codes };
}
/** The order's type with other lines for its fields; what is left out stays as it was. */
function orderWith(lines) {
    const { note = 'note: string;', more = '' } = lines;
    return [
        `// Fields: ${contractPath}`,
        'export interface Order {',
        '  orderNumber: string;',
        ...(note === '' ? [] : [`  ${note}`]),
        ...(more === '' ? [] : [`  ${more}`]),
        '}',
        '',
    ].join('\n');
}
/** The fields of the shop, the policy that says where they are, and the contract that lists them. */
const fields = {
    '.github/ai-gate.yml': [
        'version: 1',
        'drift:',
        '  sources:',
        `    - { kind: typescript, files: ['${types}'] }`,
        `    - { kind: field-map, files: ['${map}'] }`,
        '',
    ].join('\n'),
    [types]: orderWith({}),
    [map]: orderMap('order.total'),
    [contractPath]: [
        '# Field-to-API map',
        '',
        '## `src/types/order.ts`',
        '### `Order`',
        '- `orderNumber`',
        '- `note` — printed on the invoice',
        '',
        '## `src/mappers/order.ts`',
        '',
        '| Field | API path |',
        '|---|---|',
        '| `sum` | `order.total` |',
        '',
    ].join('\n'),
};
function orderMap(target) {
    return `// Fields: ${contractPath}\nexport const orderMap = { sum: '${target}' };\n`;
}
const driftScenarios = [
    drifting('Code changes, and its fields stay what the contract lists', 'same-fields', [], {
        [types]: `${orderWith({})}export const isNoted = (order: Order) => order.note !== '';\n`,
    }),
    drifting('A field is added that the contract does not list', 'add-field', ['drift/field-added'], {
        [types]: orderWith({ more: 'giftWrap: string;' }),
    }),
    drifting('A field gets another name', 'rename-field', ['drift/field-renamed'], {
        [types]: orderWith({ note: 'notes: string;' }),
    }),
    drifting('A field gets another type', 'change-type', ['drift/type-changed'], {
        [types]: orderWith({ note: 'note: number;' }),
    }),
    drifting('A field of the contract goes away', 'remove-field', ['drift/field-removed'], {
        [types]: orderWith({ note: '' }),
    }),
    drifting('A field is mapped to a path of its own', 'new-path', ['drift/target-non-canonical'], {
        [map]: orderMap('order.grandTotal'),
    }),
    drifting('The contract is edited to follow the code', 'edit-contract', ['drift/contract-changed'], {
        [types]: orderWith({ more: 'giftWrap: string;' }),
        [contractPath]: String(fields[contractPath]).replace('- `note`', '- `giftWrap`\n- `note`'),
    }),
];

;// CONCATENATED MODULE: ./actions/cli/build/demo/scenarios.js

const login = {
    'src/vendor/login.ts': 'export const login = (name: string) => name.trim().toLowerCase();\n',
};
/** A scenario about a task whose scope is the vendor folder, unless it says otherwise. */
function bad(title, task, codes, change, scope = ['src/vendor/**']) {
    const files = (base) => scratchFiles({ ...traceOf(task, base, scope), ...login, ...change(base) });
    return { title, task, gate: 'provenance', files, expected: 'fail', codes };
}
const provenanceScenarios = [
    {
        title: 'A change with its approval, inside the approved scope',
        task: 'vendor-login',
        gate: 'provenance',
        files: (base) => scratchFiles({ ...traceOf('vendor-login', base, ['src/vendor/**']), ...login }),
        expected: 'pass',
        codes: [],
    },
    {
        title: 'An agent pushed code and nobody approved anything',
        task: 'no-trace',
        gate: 'provenance',
        files: () => scratchFiles(login),
        expected: 'fail',
        codes: ['provenance/task-missing'],
    },
    bad('The change also touches a file that was not approved', 'one-more-file', ['provenance/path-out-of-scope'], () => ({ 'src/billing/invoice.ts': 'export const invoice = 1;\n' })),
    bad('The scope would grant it, but the contract rules it out', 'refund-too', ['provenance/path-denied'], () => ({ 'src/payments/refund.ts': 'export const refund = (cents: number) => cents;\n' }), ['src/**/*.ts']),
    bad('The run says SUCCESS beside a record of its failure', 'lint-failed', ['provenance/status-contradicted'], () => ({ '.ai-stack-trace/lint-failed/final/FAILED.md': 'Failure: npm run lint failed\n' })),
    bad('The approval was given for another base commit', 'old-approval', ['provenance/approval-base-mismatch', 'provenance/contract-mismatch'], () => ({
        '.ai-stack-trace/old-approval/contract/APPROVED': `APPROVED:old-approval:${'1'.repeat(40)}\n`,
    })),
    bad('A wildcard tries to take a workflow along', 'edit-ci', ['provenance/path-protected'], () => ({ '.github/workflows/ci.yml': 'on: push\njobs: {} # no tests\n' }), ['src/vendor/**', '.github/**']),
    bad('History is rewritten: an earlier trace is edited', 'rewrite-history', ['provenance/trace-mutated'], (base) => ({
        '.ai-stack-trace/first-task/contract/APPROVED': `APPROVED:first-task:${base}\n`,
    })),
    bad('A scope that would approve everything', 'everything', ['provenance/path-out-of-scope', 'provenance/pattern-forbidden'], () => ({}), ['**']),
];

;// CONCATENATED MODULE: ./actions/cli/build/commands/demo-command.js








const scenarios = [...provenanceScenarios, ...driftScenarios];
function addDemoCommand(program, finish) {
    program
        .command('demo')
        .description('run the gates on a good change and on bad ones, in a throw-away repository')
        .action(finish(demo));
}
async function demo() {
    const scratch = await createScratchRepository();
    try {
        const base = await createShop(scratch);
        await scratch.commit(scenarios.map(({ task, title, files }) => ({
            branch: `autoTest/${task}`,
            parent: base,
            message: title,
            files: files(base),
        })));
        return await demo_command_show(scratch.directory);
    }
    finally {
        await scratch.remove();
    }
}
async function createShop(scratch) {
    const files = scratchFiles({ ...shop, ...fields });
    await scratch.commit([{ branch: 'main', message: 'The shop so far', files }]);
    const repository = await (0,build_repository/* openRepository */.h)(scratch.directory);
    try {
        return (await repository.resolveCommit('refs/heads/main')).sha;
    }
    finally {
        await repository.close();
    }
}
/** Shows what a user would see, and fails when a gate says anything else than it should. */
async function demo_command_show(directory) {
    let surprises = 0;
    for (const [index, scenario] of scenarios.entries()) {
        (0,console/* print */.yy)(`\n── ${index + 1} of ${scenarios.length} · ${scenario.title}`);
        (0,console/* print */.yy)(`$ ai-gate check ${scenario.gate} --base main --head autoTest/${scenario.task}\n`);
        const report = await runCheck({
            directory,
            base: 'refs/heads/main',
            head: `refs/heads/autoTest/${scenario.task}`,
            gates: [gates[scenario.gate]],
            onBug: console/* printError */.yJ,
        });
        (0,console/* print */.yy)((0,render_text.renderText)(report, (0,console/* textOptions */.aW)()));
        if (!isAsExpected(report, scenario)) {
            surprises++;
            (0,console/* printAside */.Yf)(`expected ${scenario.expected} with ${scenario.codes.join(', ') || 'no codes'}`);
        }
    }
    const bad = scenarios.filter(({ expected }) => expected === 'fail').length;
    (0,console/* print */.yy)(surprises === 0
        ? `\nThe gates let ${scenarios.length - bad} good changes pass and stopped ${bad} bad ones, as it should.\nTry it on your own branch: ai-gate check provenance --base main`
        : `\n${surprises} of ${scenarios.length} changes were judged otherwise than expected: please report this.`);
    return surprises === 0 ? 0 : 2;
}
function isAsExpected({ verdict, gates }, { expected, codes }) {
    const found = new Set(gates.flatMap(({ findings }) => findings.map(({ code }) => code)));
    return (verdict === expected && found.size === codes.length && codes.every((code) => found.has(code)));
}

// EXTERNAL MODULE: ./packages/verdict/build/codes/registry.js + 8 modules
var registry = __nccwpck_require__(8462);
// EXTERNAL MODULE: ./packages/verdict/build/render/rule-link.js
var rule_link = __nccwpck_require__(8636);
// EXTERNAL MODULE: ./packages/verdict/build/render/wrap.js
var wrap = __nccwpck_require__(8145);
;// CONCATENATED MODULE: ./packages/verdict/build/render/render-explanation.js



/** What `ai-gate explain CODE` prints. */
function renderExplanation(code, columns = 80) {
    const entry = registry/* codes */.F4[code];
    const parts = [
        `${code} (${entry.level})\n${entry.title}`,
        (0,wrap/* wrap */.L)(entry.explanation, columns),
        ...(entry.undecidable ? [(0,wrap/* wrap */.L)(undecidableNote, columns)] : []),
        (0,wrap/* wrap */.L)(`Fix: ${entry.fix}`, columns),
        (0,rule_link/* ruleUrl */.Q)(code),
    ];
    return `${parts.join('\n\n')}\n`;
}
const undecidableNote = 'The gate could not decide: the verdict is error, which blocks, and the exit status is 2.';

;// CONCATENATED MODULE: ./actions/cli/build/commands/explain-command.js



function addExplainCommand(program, finish) {
    program
        .command('explain')
        .description('what a code means, why the rule exists and how to satisfy it')
        .argument('[code]', 'such as provenance/path-out-of-scope; without one, all codes are listed')
        .action(finish(explain));
}
async function explain(code) {
    if (code === undefined) {
        (0,console/* print */.yy)(registry/* codeNames */.Gc.map((name) => `${name.padEnd(42)} ${registry/* codes */.F4[name].title}`).join('\n'));
        return 0;
    }
    // The family may be left out where the rest says enough.
    const matches = registry/* codeNames */.Gc.filter((name) => name === code || name.endsWith(`/${code}`));
    const [only] = matches;
    if (only !== undefined && matches.length === 1 && (0,registry/* isCode */._m)(only)) {
        (0,console/* print */.yy)(renderExplanation(only));
        return 0;
    }
    const similar = registry/* codeNames */.Gc.filter((name) => name.includes(code.split('/').at(-1) ?? code));
    const hint = similar.length > 0
        ? `Did you mean ${similar.slice(0, 4).join(', ')}?`
        : 'Run `ai-gate explain` to list all codes.';
    throw new user_error/* UserError */.y('input/invalid', { message: `there is no code ${code}`, fix: hint });
}

// EXTERNAL MODULE: ./packages/policy/build/defaults.js
var defaults = __nccwpck_require__(7509);
// EXTERNAL MODULE: ./packages/verdict/build/render/escape.js
var render_escape = __nccwpck_require__(8542);
;// CONCATENATED MODULE: ./actions/cli/build/commands/ledger-command.js






function addLedgerCommand(program, finish) {
    const ledger = program.command('ledger').description('verify and show the ledger of overrides');
    const withPlace = (command) => command
        .option('--repo <dir>', 'any folder of the repository; bare ones are fine', '.')
        .option('--branch <name>', 'the branch of the ledger', defaults/* defaultPolicy */.G.override.ledgerBranch);
    withPlace(ledger.command('verify'))
        .description('check that no entry was changed, cut out or put in by hand (1: it was)')
        .option('--expect-head <digest>', 'the head that was printed once: it must still be there')
        .action(finish(verify));
    withPlace(ledger.command('report'))
        .description('show what was overridden, by whom and why (1: the chain does not hold)')
        .option('--since <when>', '7d, 24h or 2026-11-01 (default: everything)')
        .option('--format <format>', ledgerFormats.join(', '), 'text')
        .option('--output <file>', 'write the report to a file')
        .action(finish(report));
    withPlace(ledger.command('show'))
        .description('print one entry as it stands in the ledger, and its digest')
        .argument('<seq>', 'the number of the entry')
        .action(finish(ledger_command_show));
}
/** Reads and verifies the whole ledger; entries are kept only where `keep` says so. */
async function readLedger(place, expectHead, keep) {
    const { readLedgerFiles, readLedgerTip, verifyChain } = await __nccwpck_require__.e(/* import() */ 349).then(__nccwpck_require__.bind(__nccwpck_require__, 9730));
    return inRepository(place.repo, async (repository) => {
        const commit = await readLedgerTip(repository, place.branch);
        const records = [];
        const chain = await verifyChain(readLedgerFiles(repository, commit), {
            expectHead,
            onEntry: (entry, digest) => {
                if (keep({ entry, digest }))
                    records.push({ entry, digest });
            },
        });
        return { commit, chain, records };
    });
}
async function inRepository(directory, work) {
    const repository = await (0,build_repository/* openRepository */.h)(directory);
    try {
        return await work(repository);
    }
    finally {
        await repository.close();
    }
}
async function verify(options) {
    const expectHead = options.expectHead === undefined ? undefined : readDigest(options.expectHead);
    const { commit, chain } = await readLedger(options, expectHead, () => false);
    for (const { path, message } of chain.problems) {
        (0,console/* printAside */.Yf)(`error: ${(0,render_escape/* escapeInvisible */.ts)(`${path ?? options.branch}: ${message}`)} (override/ledger-broken)`);
    }
    if (chain.problemCount > 0) {
        const more = chain.problemCount - chain.problems.length;
        if (more > 0)
            (0,console/* printAside */.Yf)(`and ${more} more problems`);
        (0,console/* printAside */.Yf)('  fix: Find out who moved the branch, and restore it from a clone that verifies; nothing is overridden until then.');
        return 1;
    }
    (0,console/* print */.yy)(`${options.branch} at ${commit}: ${chain.count} entries, the chain holds`);
    (0,console/* print */.yy)(`head: ${chain.head ?? 'none'}`);
    return 0;
}
function readDigest(text) {
    const hex = text.startsWith('sha256:') ? text.slice('sha256:'.length) : text;
    if (/^[0-9a-f]{64}$/.test(hex))
        return `sha256:${hex}`;
    throw new user_error/* UserError */.y('input/invalid', {
        message: `--expect-head is ${JSON.stringify(text)}, which is no digest`,
        fix: 'Give --expect-head what `ai-gate ledger verify` printed behind head: sha256:…',
    });
}
const ledgerFormats = ['text', 'json', 'markdown', 'html'];
async function report(options) {
    const format = oneOf('--format', ledgerFormats, options.format);
    const { composeLedgerReport } = await __nccwpck_require__.e(/* import() */ 349).then(__nccwpck_require__.bind(__nccwpck_require__, 9730));
    const now = new Date();
    const since = await readSince(options.since, now);
    const { commit, chain, records } = await readLedger(options, undefined, ({ entry }) => since === null || new Date(entry.at) >= since);
    const { branch } = options;
    const composed = composeLedgerReport({ branch, commit, since, now, chain, records });
    const text = await ledger_command_render(composed, format);
    if (options.output === undefined)
        (0,console/* print */.yy)(text);
    else {
        await writeOutput(options.output, text);
        (0,console/* printAside */.Yf)(`the report is in ${options.output}`);
    }
    return chain.problemCount === 0 ? 0 : 1;
}
async function readSince(text, now) {
    if (text === undefined)
        return null;
    const { parseSince } = await __nccwpck_require__.e(/* import() */ 349).then(__nccwpck_require__.bind(__nccwpck_require__, 9730));
    const since = parseSince(text, now);
    if (since !== null)
        return since;
    throw new user_error/* UserError */.y('input/invalid', {
        message: `--since is ${JSON.stringify(text)}, which is no time in the past`,
        fix: 'Give --since a duration such as 7d or 24h, or a day such as 2026-11-01.',
    });
}
async function ledger_command_render(composed, format) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 623).then(__nccwpck_require__.bind(__nccwpck_require__, 6623))).renderLedgerText(composed);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.bind(__nccwpck_require__, 9118))).renderLedgerJson(composed);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 13).then(__nccwpck_require__.bind(__nccwpck_require__, 8013))).renderLedgerMarkdown(composed);
        case 'html': {
            const { renderLedgerHtml } = await __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 6955));
            const serverUrl = process.env['GITHUB_SERVER_URL'];
            return renderLedgerHtml(composed, serverUrl ? { serverUrl } : {});
        }
    }
}
async function ledger_command_show(text, place) {
    const seq = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
    const fix = 'Give the number of an entry; `ai-gate ledger report` lists them.';
    if (seq === null) {
        const message = `${JSON.stringify(text)} is not the number of an entry`;
        throw new user_error/* UserError */.y('input/invalid', { message, fix });
    }
    const { chain, records } = await readLedger(place, undefined, ({ entry }) => entry.seq === seq);
    const [record] = records;
    if (record === undefined) {
        const message = `there is no entry ${seq} among the ${chain.count} on ${place.branch}`;
        throw new user_error/* UserError */.y('input/invalid', { message, fix });
    }
    const { renderLedgerEntry } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.bind(__nccwpck_require__, 9118));
    (0,console/* print */.yy)(renderLedgerEntry(record));
    if (chain.problemCount === 0)
        return 0;
    (0,console/* printAside */.Yf)('The chain does not hold: run `ai-gate ledger verify`. What is shown may be forged.');
    return 1;
}

// EXTERNAL MODULE: ./packages/repository/build/discovery.js
var discovery = __nccwpck_require__(7439);
;// CONCATENATED MODULE: ./packages/repository/build/identity.js




/**
 * Who commits in a repository, as `Ada Example <ada@example.org>`; null where git was not told. It
 * is for people to sign off with, so it is their own configuration that is read here.
 */
async function readIdentity(directory) {
    const location = await (0,discovery/* findGitDirectory */.By)(directory);
    const args = ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'];
    const environment = { GIT_CONFIG_GLOBAL: (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.gitconfig') };
    const { status, stdout } = await (0,git_process/* runGit */.EO)(location, args, { environment });
    if (status !== 0)
        return null;
    return /^.+ <[^<>]+>(?= \d+ [+-]\d{4}$)/.exec(stdout.toString('utf8').trimEnd())?.[0] ?? null;
}

;// CONCATENATED MODULE: ./actions/cli/build/commands/override-command.js





function addOverrideCommand(program, finish) {
    const override = program
        .command('override')
        .description('write the comment that justifies an override of the gates');
    const withCommon = (command) => command
        .requiredOption('--reason <text>', 'why the gates are set aside; it goes into the ledger')
        .option('--repo <dir>', 'any folder of the repository; bare ones are fine', '.')
        .option('--head <rev>', 'the head of the pull request', 'HEAD')
        .option('--base <rev>', 'the tip of the branch that it goes into (default: main)')
        .option('--expires <when>', '24h, 7d or 2026-11-27T00:00:00Z (default: as the policy allows)')
        .option('--signed-off-by <person>', "'Ada Example <ada@example.org>' (default: from git)");
    withCommon(override.command('request'))
        .description('print the comment to post on the pull request')
        .action(finish(request));
    withCommon(override.command('sign'))
        .description('print the comment with an SSH signature, made by ssh-keygen')
        .requiredOption('--pr <number>', 'the number of the pull request')
        .requiredOption('--repository-id <number>', 'of GitHub: gh api repos/OWNER/NAME --jq .id')
        .option('--repository <owner/name>', 'on GitHub (default: from the remote origin)')
        .option('--key <file>', 'a key that GitHub knows as your signing key', '~/.ssh/id_ed25519')
        .action(finish(sign));
}
async function request(options) {
    const prepared = await prepare(options);
    if (prepared === null)
        return 2;
    const { justification, policy } = prepared;
    const { renderJustification } = await Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(878)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4878));
    (0,console/* print */.yy)(renderJustification({ ...justification, signature: null }));
    sayWhatToDo(policy);
    if (policy.override.signature === 'ssh') {
        (0,console/* printAside */.Yf)('The policy asks for an SSH signature: use `ai-gate override sign` instead.');
    }
    return 0;
}
async function sign(options) {
    const prepared = await prepare(options);
    if (prepared === null)
        return 2;
    const { justification, policy, base, repositoryName } = prepared;
    const target = {
        repository: readRepositoryName(options.repository ?? repositoryName),
        repositoryId: readNumber('--repository-id', options.repositoryId),
        pullRequest: readNumber('--pr', options.pr),
        base,
        head: justification.head,
    };
    const gates = await Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(878)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4878));
    const { signWithSshKeygen } = await __nccwpck_require__.e(/* import() */ 35).then(__nccwpck_require__.bind(__nccwpck_require__, 7035));
    const payload = gates.renderSigningPayload(target, policy.override.label, justification);
    const key = await expandHome(options.key);
    const signature = await signWithSshKeygen(payload, gates.overrideNamespace, key);
    // Which keys GitHub knows is for the gate to find out; that it will accept this one is said here.
    const checked = gates.verifySshSignature(signature, payload, gates.overrideNamespace, []);
    if (checked.kind === 'invalid') {
        const message = `the signature ${checked.why}`;
        throw new user_error/* UserError */.y('override/signature-invalid', { message, fix: 'Sign with another key.' });
    }
    (0,console/* printAside */.Yf)(`Signed for ${target.repository}#${target.pullRequest}: ${payload.trimEnd()}`);
    (0,console/* print */.yy)(gates.renderJustification({ ...justification, signature }));
    sayWhatToDo(policy);
    return 0;
}
function sayWhatToDo({ override }) {
    (0,console/* printAside */.Yf)(`\nPost this as a new comment on the pull request, do not edit it afterwards, and have the
label ${override.label} applied. Both take the role ${override.minRole} or more, and neither may be done
by the author of the change. Any push to the pull request voids it.`);
}
/** What the comment says, from flags, git and the policy; null when the policy is not valid. */
async function prepare(options) {
    const repository = await (0,build_repository/* openRepository */.h)(options.repo);
    try {
        const base = await repository.resolveCommit(options.base ?? (await findDefaultBase(repository)));
        const loaded = await (0,read_policy/* readPolicy */.T)(repository, base.sha);
        if (!loaded.ok) {
            for (const finding of loaded.findings)
                (0,console/* printError */.yJ)(new user_error/* UserError */.y(finding.code, finding));
            return null;
        }
        const { policy } = loaded;
        const justification = await readJustification(options, repository, policy);
        return { justification, policy, base: base.sha, repositoryName: repository.repositoryName };
    }
    finally {
        await repository.close();
    }
}
async function readJustification(options, repository, policy) {
    const { reasonFlaw, signerFlaw } = await Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(878)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4878));
    const reason = options.reason.trim();
    refuse(reasonFlaw(reason), 'Give --reason one line that tells a later reader why.');
    const fix = "Give --signed-off-by 'Your Name <you@example.org>'.";
    const signedOffBy = options.signedOffBy ?? (await readIdentity(options.repo));
    if (signedOffBy === null)
        throw invalid('git does not know who you are', fix);
    refuse(signerFlaw(signedOffBy), fix);
    const { sha: head } = await repository.resolveCommit(options.head);
    const expires = await readExpiry(options.expires, policy.override.expiresInHours);
    return { reason, head, expires, signedOffBy };
}
/** The expiry in the form of the comment; a duration counts from now. */
async function readExpiry(text, mostHours) {
    const { parseUtcTime, renderUtcTime } = await Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(878)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4878));
    const now = Date.now();
    const latest = now + mostHours * 3_600_000;
    if (text === undefined)
        return renderUtcTime(new Date(latest));
    const [, amount, unit] = /^(\d{1,5})([dh])$/.exec(text) ?? [];
    const time = amount === undefined
        ? parseUtcTime(text)
        : new Date(now + Number(amount) * (unit === 'd' ? 24 : 1) * 3_600_000);
    const fix = `Give --expires 24h, 7d or a time such as ${renderUtcTime(new Date(latest))}.`;
    if (time === null)
        throw invalid(`--expires is ${JSON.stringify(text)}, which is no time`, fix);
    if (time.getTime() <= now)
        throw invalid(`${text} is not in the future`, fix);
    if (time.getTime() > latest) {
        throw invalid(`the policy lets an override last ${mostHours} hours at most`, fix);
    }
    return renderUtcTime(time);
}
function readNumber(option, text) {
    const number = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(number))
        return number;
    throw invalid(`${option} is ${JSON.stringify(text)}`, `Give ${option} a number above 0.`);
}
function readRepositoryName(name) {
    if (name !== null && /^[\w.-]+\/[\w.-]+$/.test(name))
        return name;
    throw invalid('the name of the repository on GitHub is not known', 'Give --repository octo/shop, as GitHub has it.');
}
/** `~` in a default or a quoted path is for us to expand: no shell does. */
async function expandHome(path) {
    if (!path.startsWith('~/'))
        return path;
    const { homedir } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8161, 19));
    return `${homedir()}${path.slice(1)}`;
}
function refuse(flaw, fix) {
    if (flaw !== null)
        throw invalid(flaw, fix);
}
function invalid(message, fix) {
    return new user_error/* UserError */.y('input/invalid', { message, fix });
}

// EXTERNAL MODULE: ./packages/policy/build/policy.js
var build_policy = __nccwpck_require__(1541);
;// CONCATENATED MODULE: ./actions/cli/build/commands/policy-command.js







function addPolicyCommand(program, finish) {
    const policy = program.command('policy').description('show or validate the policy');
    policy
        .command('show')
        .description('print the effective policy and where each value comes from')
        .option('--repo <dir>', 'any folder of the repository; bare ones are fine', '.')
        .option('--base <rev>', 'the commit whose policy is shown (default: main)')
        .action(finish(policy_command_show));
    policy
        .command('validate')
        .description('check a policy file and say what is wrong, line by line')
        .argument('<file>', `the file, usually ${build_policy/* policyPath */.k1}`)
        .action(finish(validate));
}
async function policy_command_show(options) {
    const repository = await (0,build_repository/* openRepository */.h)(options.repo);
    try {
        const base = options.base ?? (await findDefaultBase(repository));
        const { sha } = await repository.resolveCommit(base);
        const loaded = await (0,read_policy/* readPolicy */.T)(repository, sha);
        if (!loaded.ok) {
            loaded.findings.forEach(console/* printProblem */.JN);
            (0,console/* printAside */.Yf)(`  fix: ${registry/* codes */.F4['policy/invalid'].fix}`);
            return 2;
        }
        const { renderPolicyOrigins } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(722)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1722));
        (0,console/* print */.yy)(`# ${loaded.identity.source} ${loaded.identity.digest}`);
        (0,console/* print */.yy)(renderPolicyOrigins(loaded));
        return 0;
    }
    finally {
        await repository.close();
    }
}
async function validate(file) {
    const bytes = await readNamedFile(file, 'Give the path of a policy file.');
    const { loadPolicy } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 547));
    const loaded = await loadPolicy({ path: file, bytes }, 'worktree');
    if (loaded.ok) {
        (0,console/* print */.yy)(`${file} is a valid policy`);
        return 0;
    }
    loaded.findings.forEach(console/* printProblem */.JN);
    const count = loaded.findings.length === 1 ? '1 problem' : `${loaded.findings.length} problems`;
    (0,console/* printAside */.Yf)(`${file} is not a valid policy: ${count}`);
    return 2;
}

;// CONCATENATED MODULE: ./actions/cli/build/program.js











/** Runs one command line and gives the exit status; never throws. */
async function run(parameters) {
    let status = 0;
    const program = createProgram((ended) => {
        status = ended;
    });
    try {
        await program.parseAsync([...parameters], { from: 'user' });
        return status;
    }
    catch (error) {
        // Help and --version end this way too, with exit code 0.
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? 0 : 2;
        (0,console/* printError */.yJ)(error);
        return 2;
    }
}
function createProgram(end) {
    const program = new Command('ai-gate')
        .description('Makes AI-assisted changes provable before they merge.')
        .version(version_version, '-V, --version')
        .exitOverride()
        .showHelpAfterError('(ai-gate --help lists the commands)')
        .addHelpText('after', program_help);
    const finish = (action) => async (...parameters) => end(await action(...parameters));
    addCheckCommand(program, finish);
    addContractCommand(program, finish);
    addPolicyCommand(program, finish);
    addExplainCommand(program, finish);
    addLedgerCommand(program, finish);
    addOverrideCommand(program, finish);
    addDemoCommand(program, finish);
    return program;
}
const program_help = `
Exit status:
  0  nothing blocks
  1  a blocking gate failed
  2  could not decide: bad arguments, unreadable policy, incomplete history

Start with:
  ai-gate demo                     see the gates on a good change and on bad ones
  ai-gate check --base main        judge the branch you are on
  ai-gate explain CODE             what a code means and how to fix it
`;
/** Reads an option whose value must be one of a few words. */
function oneOf(option, words, value) {
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new user_error/* UserError */.y('input/invalid', {
        message: `${option} is ${JSON.stringify(value)}, and must be one of ${words.join(', ')}`,
        fix: `Give ${option} one of: ${words.join(', ')}.`,
    });
}


/***/ }),

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ readRequiredArtifact),
/* harmony export */   en: () => (/* binding */ isIrregular),
/* harmony export */   sS: () => (/* binding */ artifactTooLarge)
/* harmony export */ });
/* harmony import */ var _ai_gate_gates__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4228);
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9006);


/** A file of a trace is read to this size, in bytes; nothing that people write comes near it. */
const traceFileLimit = 16 * 1024 * 1024;
/** What lies where the policy requires an artifact of the task. */
async function readRequiredArtifact(source, task, name) {
    const wantsFolder = name.endsWith('/');
    const entries = await source.readEntries(`${task}/${name.replace(/\/$/, '')}`);
    const [only] = entries;
    // A folder in the place of a file, or a file in the place of a folder, is not the artifact.
    const own = `${source.directory}/${task}/${name.replace(/\/$/, '')}`;
    const isFile = entries.length === 1 && only?.path === own;
    if (entries.length > 0 && isFile === wantsFolder && only?.kind !== 'symlink') {
        return { name, files: [] };
    }
    return { name, files: await readSubstance(source, entries) };
}
/** Reads only until there is content: one file of a folder is enough. */
async function readSubstance(source, entries) {
    const files = [];
    let tooLarge;
    for (const { path, kind } of entries.filter(isIrregular)) {
        files.push({ path, kind, substance: 'blank' });
    }
    for (const entry of entries.filter((each) => !isIrregular(each))) {
        const content = await source.readContent(entry, traceFileLimit);
        if (content.bytes === undefined) {
            tooLarge ??= { path: entry.path, size: content.tooLarge };
            continue;
        }
        const { path, kind } = entry;
        const substance = (0,_ai_gate_gates__WEBPACK_IMPORTED_MODULE_0__/* .substanceOf */ .C)(path, content.bytes);
        files.push({ path, kind, substance });
        if (substance === 'content')
            return files;
    }
    if (tooLarge)
        throw artifactTooLarge(tooLarge.path, tooLarge.size, traceFileLimit);
    return files;
}
function isIrregular({ kind }) {
    return kind === 'symlink' || kind === 'submodule';
}
/** What is said of a file of a trace that is beyond its limit; sizes in bytes. */
function artifactTooLarge(path, size, limit) {
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input/limit-exceeded', {
        message: `${path} has ${size} bytes; at most ${limit} are read`,
        location: { path },
        fix: 'Keep large outputs elsewhere and commit a summary with a link to them.',
    });
}


/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openTraceSource),
  P: () => (/* binding */ readTaskFacts)
});

;// CONCATENATED MODULE: ./packages/check/build/provenance/committed-trace.js
/** Of a folder, the first file with content is enough; most have it in the first. */
const filesAhead = 2;
/** The traces as the commit `head` holds them below `directory`. */
class CommittedTrace {
    committed = true;
    directory;
    #repository;
    #head;
    constructor(repository, head, directory) {
        this.#repository = repository;
        this.#head = head;
        this.directory = directory;
    }
    async readTasks() {
        const entries = await this.#repository.directory(this.#head, this.directory);
        return entries
            .filter(({ kind }) => kind === 'directory')
            .map(({ path }) => path.slice(this.directory.length + 1));
    }
    async readEntries(path) {
        const full = `${this.directory}/${path}`;
        const entry = await this.#repository.entry(this.#head, full);
        if (entry === undefined)
            return [];
        if (entry.kind !== 'directory')
            return [entry];
        return this.#repository.files(this.#head, full);
    }
    async prepare(paths) {
        const found = await Promise.all(paths.map((path) => this.readEntries(path)));
        await this.#repository.prepare(found.flatMap(firstFiles));
    }
    async readContent(entry, limit) {
        const blobs = this.#repository.blobs([entry], limit);
        for await (const { bytes, tooLarge } of blobs) {
            return bytes === undefined ? { tooLarge } : { bytes };
        }
        throw new Error(`no answer for ${entry.path}`);
    }
}
/** A submodule's commit is in another repository. */
function firstFiles(entries) {
    return entries.filter(({ kind }) => kind !== 'submodule').slice(0, filesAhead);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __nccwpck_require__(1213);
// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __nccwpck_require__(9006);
;// CONCATENATED MODULE: ./packages/check/build/provenance/folder-trace.js



/** More files than any trace has; a folder with more was named by mistake. */
const entryLimit = 10_000;
/** The traces in a folder of this machine, for teams that keep them out of git. */
class FolderTrace {
    committed = false;
    directory;
    constructor(directory) {
        // Normalised, because the paths below are: `./traces` and `traces` are one folder.
        this.directory = (0,external_node_path_.normalize)(directory).replace(/(?<=.)[/\\]+$/, '');
    }
    async readTasks() {
        const entries = await this.#list('');
        return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    }
    async readEntries(path) {
        const full = (0,external_node_path_.join)(this.directory, path);
        if (await this.#liesBehindLink(path))
            return [{ path: full, kind: 'symlink' }];
        const status = await (0,promises_.lstat)(full).catch(() => undefined);
        if (status === undefined)
            return [];
        if (status.isSymbolicLink())
            return [{ path: full, kind: 'symlink' }];
        if (status.isFile())
            return [{ path: full, kind: 'file' }];
        return status.isDirectory() ? this.#walk(path) : [{ path: full, kind: 'symlink' }];
    }
    /** Whether a folder on the way to `path` is a link: lstat looks at the last name only. */
    async #liesBehindLink(path) {
        const folders = path.split('/').slice(0, -1);
        for (let depth = 1; depth <= folders.length; depth += 1) {
            const folder = (0,external_node_path_.join)(this.directory, ...folders.slice(0, depth));
            if ((await (0,promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink())
                return true;
        }
        return false;
    }
    /** Files of a folder are at hand. */
    async prepare() { }
    async readContent({ path }, limit) {
        const { size } = await (0,promises_.lstat)(path);
        return size > limit ? { tooLarge: size } : { bytes: await (0,promises_.readFile)(path) };
    }
    /** Links are named and not followed, so that the folder stays the folder. */
    async #walk(directory) {
        const found = [];
        const pending = [directory];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            for (const entry of await this.#list(next)) {
                const path = (0,external_node_path_.join)(next, entry.name);
                if (entry.isDirectory())
                    pending.push(path);
                else
                    found.push({
                        path: (0,external_node_path_.join)(this.directory, path),
                        kind: entry.isFile() ? 'file' : 'symlink',
                    });
                if (found.length > entryLimit)
                    throw tooManyFiles((0,external_node_path_.join)(this.directory, directory));
            }
        }
        return found.sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path));
    }
    async #list(path) {
        const full = (0,external_node_path_.join)(this.directory, path);
        try {
            return await (0,promises_.readdir)(full, { withFileTypes: true });
        }
        catch (cause) {
            const message = `the trace folder ${full} cannot be read`;
            throw new user_error/* UserError */.y('input/invalid', { message, fix: 'Give --trace a readable folder that holds one folder a task.' }, { cause });
        }
    }
}
function tooManyFiles(path) {
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `${path} holds more than ${entryLimit} files`,
        location: { path },
    });
}

;// CONCATENATED MODULE: ./packages/check/build/provenance/read-task-facts.js


/** Where the traces are: in the head commit, or in the folder that was handed over for it. */
function openTraceSource({ request, repository, subject, policy, }) {
    return request.traceDirectory === undefined
        ? new CommittedTrace(repository, subject.head.sha, policy.provenance.trace)
        : new FolderTrace(request.traceDirectory);
}
/** What decides the task that the change belongs to. */
async function readTaskFacts(change, source) {
    const present = await source.readTasks();
    return {
        requested: change.request.task ?? null,
        branch: change.subject.head.ref,
        // A folder holds no history, so every task in it counts as part of the change.
        changed: source.committed ? changedTasks(change) : present,
        present,
    };
}
function changedTasks({ changes, policy }) {
    const start = `${policy.provenance.trace}/`;
    const names = changes
        .filter(({ path, after }) => after !== undefined && path.startsWith(start))
        .map(({ path }) => path.slice(start.length))
        .filter((rest) => rest.includes('/'))
        .map((rest) => rest.slice(0, rest.indexOf('/')));
    return [...new Set(names)].sort();
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readFileAt)
/* harmony export */ });
/* harmony import */ var _read_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9479);

/** The bytes of a regular file, or why there are none. */
async function readFileAt(source, path, limit) {
    const entries = await source.readEntries(path);
    const [entry] = entries;
    if (entry === undefined)
        return 'missing';
    if ((0,_read_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .isIrregular */ .en)(entry) || entry.path !== `${source.directory}/${path}`)
        return 'irregular';
    const content = await source.readContent(entry, limit);
    if (content.bytes === undefined)
        throw (0,_read_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactTooLarge */ .sS)(entry.path, content.tooLarge, limit);
    return content.bytes;
}


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readMappingFiles)
/* harmony export */ });
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9006);

/** Bytes; a mapping or backfill file is code that people write. */
const mappingFileLimit = 8 * 1024 * 1024;
/** Reads those of `files` that map or backfill fields. Errors: input/limit-exceeded. */
async function readMappingFiles({ repository, policy, paths }, files) {
    const mappings = files.filter(({ path, utf8, kind }) => utf8 &&
        (kind === 'file' || kind === 'executable') &&
        (paths.isMapping(path) || paths.isBackfill(path)));
    const read = [];
    for await (const { entry, bytes, tooLarge } of repository.blobs(mappings, mappingFileLimit)) {
        const { path } = entry;
        if (bytes === undefined)
            throw mappingTooLarge(path, tooLarge);
        read.push({ path, namesContract: bytes.includes(policy.drift.contract) });
    }
    return read;
}
function mappingTooLarge(path, size) {
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('input/limit-exceeded', {
        message: `${path} has ${size} bytes; at most ${mappingFileLimit} are read`,
        location: { path },
        fix: 'Split the file, or take generated data out of the mapping globs of the policy.',
    });
}


/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _ai_gate_policy__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1541);
/* harmony import */ var _ai_gate_policy_load__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(547);
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9006);



/** Bytes. */
const policyFileLimit = 256 * 1024;
/** The policy in force at the commit `base`, never at the head (formats, policy). */
async function readPolicy(repository, base) {
    const entry = await repository.entry(base, _ai_gate_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1);
    if (entry === undefined)
        return (0,_ai_gate_policy_load__WEBPACK_IMPORTED_MODULE_1__.loadPolicy)(undefined, base);
    if (entry.kind !== 'file' && entry.kind !== 'executable') {
        throw new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('policy/invalid', {
            message: `${_ai_gate_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1} is a ${entry.kind}, not a regular file`,
            location: { path: _ai_gate_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1 },
        });
    }
    const bytes = await repository.readBlob(entry, policyFileLimit);
    return (0,_ai_gate_policy_load__WEBPACK_IMPORTED_MODULE_1__.loadPolicy)({ path: _ai_gate_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1, bytes }, base);
}


/***/ }),

/***/ 9626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ findPortabilityFlaws),
/* harmony export */   PZ: () => (/* binding */ findDeception),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/** Bidirectional controls (Unicode TR9) and characters that show as nothing. */
const misleading = /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u2800\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/u;
const windowsDevice = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?:\.|$)/i;
/** Characters that HFS+ leaves out when it compares names, so that `.g\u200Cit` is `.git` there. */
const ignoredByHfs = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g;
const longestSegment = 255;
/** Names that can deceive a reader, wherever they appear. */
function findDeception(path) {
    // Most names are plain, and told so at once.
    if (/^[ -~]*$/.test(path))
        return [];
    const flaws = [];
    if (/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(path)) {
        flaws.push({ code: 'repository/path-control-character', what: 'holds a control character' });
    }
    if (misleading.test(path)) {
        flaws.push({
            code: 'repository/path-bidi',
            what: 'holds a bidirectional or invisible character',
        });
    }
    return flaws;
}
/** Names that some file system refuses, alters or takes for something else. */
function findPortabilityFlaws(path) {
    const segments = path.split('/');
    const flaws = [];
    const reserved = segments.find(isReserved);
    if (reserved !== undefined) {
        flaws.push({ code: 'repository/path-reserved', what: `has the reserved name ${reserved}` });
    }
    const unportable = segments.map(portabilityFlaw).find((flaw) => flaw !== undefined);
    if (unportable !== undefined) {
        flaws.push({ code: 'repository/path-nonportable', what: unportable });
    }
    return flaws;
}
function isReserved(segment) {
    if (windowsDevice.test(segment))
        return true;
    const plain = segment
        .replace(ignoredByHfs, '')
        .toLowerCase()
        .replace(/[. ]+$/, '');
    // NTFS knows .git also by its short name and with a stream behind it.
    return plain === '.git' || /^git~[0-9]+$/.test(plain) || plain.startsWith('.git:');
}
function portabilityFlaw(segment) {
    const forbidden = /[<>:"|?*\\]/.exec(segment)?.[0];
    if (forbidden !== undefined)
        return `holds the character ${forbidden}`;
    if (/[. ]$/.test(segment))
        return 'has a segment that ends with a dot or a space';
    if (Buffer.byteLength(segment) > longestSegment) {
        return `has a segment of more than ${longestSegment} bytes`;
    }
    return undefined;
}
/** The form in which file systems that fold case and normalise Unicode compare two names. */
function foldName(name) {
    // Upper case first: it also folds letters that lower case leaves alone, such as ſ and ß.
    return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseApprovalContract)
});

// EXTERNAL MODULE: ./packages/gates/build/provenance/code-spans.js
var code_spans = __nccwpck_require__(4588);
;// CONCATENATED MODULE: ./packages/gates/build/provenance/approval-bullet.js

const groupHeadings = [
    [/^schema changes?\b/i, 'schemas'],
    [/^runtime(?: code)? changes?\b/i, 'runtime'],
    [/^backfill scripts?\b/i, 'backfill'],
    [/^documentation(?:[- ]only)?(?: changes?)?\b/i, 'docs'],
];
const footnote = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*\[\^[^\]]+\]:/;
function hasInlineHtml(text) {
    return text.includes('<') && /<[A-Za-z/!?](?![^\s<>]*(?::|@))/.test((0,code_spans/* withoutCodeSpans */.X)(text));
}
/** An unticked box or struck text (`~` or `~~`) is shown as not granted. */
function isWithdrawn(content) {
    return /^\[\s\]\s/.test(content) || /~~|(?<![\w/.])~|~(?![\w/.])/.test((0,code_spans/* withoutCodeSpans */.X)(content));
}
function groupOf(content) {
    const bare = content.replace(/[*_]/g, '').trim();
    const group = groupHeadings.find(([label]) => label.test(bare));
    // "Schema changes are listed in …" is prose; a label stands alone or ends with a colon.
    return group && /^[A-Za-z -]+(?::|$)/.test(bare) ? group[1] : null;
}
/** A label such as `Other files:` opens a group that is none of ours, so it grants nothing. */
function isGroupLabel(content) {
    return /:\**$/.test(content) && (0,code_spans/* firstCodeSpan */.aK)(content) === undefined;
}
/**
 * Two runs of `*` outside code can open and close emphasis, and vanish: `src/*safe*` is shown as
 * src/safe. Only a path that is not in a code span is at stake.
 */
function mayBeEmphasis(content) {
    return (0,code_spans/* firstCodeSpan */.aK)(content) === undefined && (content.match(/\*+/g)?.length ?? 0) > 1;
}
/** A bullet's path: its first code span, or else its first word when that is a path. */
function pathOf(content) {
    const span = (0,code_spans/* firstCodeSpan */.aK)(content);
    // Cut a little above the limit of a pattern: what is longer is refused whatever it says.
    const word = (/^\S{1,600}/.exec(content)?.[0] ?? '').replace(/[,;:]{1,9}$/, '');
    const text = span ?? word;
    if (text === '' || isNone(text))
        return undefined;
    return span !== undefined || looksLikePath(text) ? text : undefined;
}
function looksLikePath(text) {
    return (/^\S*\/\S*$/.test(text) ||
        /^[^.*\s]*\.[A-Za-z0-9]/.test(text) ||
        /^\*{1,2}(?:\.\S+)?$/.test(text));
}
function isNone(text) {
    return /^(?:none|n\/a)[.]?$/i.test(text);
}
/** Whether the line defines a footnote, which is shown elsewhere or not at all. */
function isFootnote(text) {
    return footnote.test(text);
}

// EXTERNAL MODULE: ./packages/gates/build/provenance/visible-lines.js
var visible_lines = __nccwpck_require__(3905);
;// CONCATENATED MODULE: ./packages/gates/build/provenance/approval-layout.js

const sectionTitles = /^(?:APPROVED SCOPE|(?:EXPLICITLY )?NOT APPROVED|DRIFT ACKNOWLEDGEMENTS|HUMAN APPROVAL)$/;
/** Whether a heading's text is the title of a section of approval.md. */
function isSectionTitle(title) {
    return sectionTitles.test(title);
}
/**
 * A heading: `## …`, text underlined with === or ---, or a line that says nothing but the title of
 * a section (in bold, say): what a reader takes for the end of the scope must end it.
 */
function headingOf(lines, index) {
    const line = lines[index] ?? { number: 0, text: '' };
    const next = lines[index + 1];
    const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(line.text);
    if (atx)
        return { text: titleOf(atx[2] ?? ''), level: (atx[1] ?? '').length };
    const underline = next?.number === line.number + 1 && /^ {0,3}(=+|-+)[ \t]*$/.exec(next.text)?.[1];
    if (underline && isPlainText(line.text)) {
        const paragraph = paragraphUpTo(lines, index);
        const level = underline[0] === '=' ? 1 : 2;
        if (paragraph !== undefined) {
            return { text: titleOf(paragraph), level, underlined: true };
        }
    }
    const bare = titleOf(line.text.slice(0, 200).replace(/^\s*(?:[-+*]\s+|\d{1,9}[.)]\s+)?/, ''));
    return bare !== 'APPROVED SCOPE' && isSectionTitle(bare) ? { text: bare, level: 2 } : undefined;
}
const thematicBreak = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
function isPlainText(text) {
    return /^ {0,3}[^\s]/.test(text) && !marker.test(text) && !thematicBreak.test(text);
}
/**
 * An underlined heading has all lines of its paragraph: NOT above APPROVED SCOPE is part of it. A
 * line that goes on a list item or quotation cannot be underlined: undefined then.
 */
function paragraphUpTo(lines, index) {
    const texts = [];
    // Ten lines are enough to see that it is no title of ours.
    for (let at = index; at >= 0 && texts.length < 10; at -= 1) {
        const text = lines[at]?.text.slice(0, 200) ?? '';
        if (text.trim() === '' || (at < index && /^ {0,3}#{1,6}[ \t]/.test(text)))
            break;
        if (marker.test(text) || /^\s*>/.test(text))
            return undefined;
        texts.unshift(text);
    }
    return texts.join(' ');
}
function titleOf(text) {
    return text
        .replace(/[#*_`:]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toUpperCase();
}
const approval_layout_text = { kind: 'text' };
/**
 * Follows the nesting of list items (CommonMark, list items), so that nothing passes for a bullet
 * that GitHub shows as code or as the end of a paragraph. Where in doubt it says `unclear`.
 */
class ListLevels {
    #open = [];
    #previousNumber = 0;
    clear() {
        this.#open = [];
    }
    place(line) {
        // Between two lines something may have been left out that ended the list.
        if (line.number !== this.#previousNumber + 1)
            this.clear();
        this.#previousNumber = line.number;
        if (line.text.trim() === '')
            return approval_layout_text;
        const indent = (0,visible_lines/* indentOf */._)(line.text);
        const sibling = this.#closeBeyond(indent);
        const bullet = /^[ \t]*([-*+]|(\d{1,9})[.)])([ \t]+)([^ \t].*)$/.exec(line.text);
        if (!bullet || thematicBreak.test(line.text))
            return approval_layout_text;
        const [, mark = '', ordinal, gap = '', content = ''] = bullet;
        if (indent - (this.#open.at(-1)?.content ?? 0) >= 4) {
            return { kind: 'unclear', why: 'a bullet is indented so far that it shows as text or code' };
        }
        const afterMark = indent + mark.length;
        const start = (0,visible_lines/* indentOf */._)(' '.repeat(afterMark) + gap);
        if (start - afterMark > 4) {
            return {
                kind: 'unclear',
                why: 'a bullet is followed by so much space that it shows as code',
            };
        }
        const ordered = ordinal !== undefined;
        if (ordered && Number(ordinal) !== 1 && !sibling?.ordered) {
            return { kind: 'unclear', why: `a numbered list starts with ${ordinal} and not with 1` };
        }
        this.#open.push({ content: start, ordered });
        return { kind: 'bullet', content: content.trim(), indent };
    }
    /** Closes the items that a line at this column is outside of; the last of them is its sibling. */
    #closeBeyond(indent) {
        let closed;
        for (let top = this.#open.at(-1); top && indent < top.content; top = this.#open.at(-1)) {
            closed = this.#open.pop();
        }
        return closed;
    }
}

// EXTERNAL MODULE: ./packages/gates/build/provenance/scope-pattern.js
var scope_pattern = __nccwpck_require__(2158);
;// CONCATENATED MODULE: ./packages/gates/build/provenance/approval-contract.js





/** Reads approval.md. Only bullets under APPROVED SCOPE grant; the rest of the text grants nothing. */
function parseApprovalContract(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { kind: 'unparsable', why: 'it is not UTF-8 text' };
    }
    const visible = (0,visible_lines/* readVisibleLines */.C)(text);
    if (!visible.ok)
        return { kind: 'unparsable', why: visible.why, line: visible.line };
    return new ContractReader(visible.lines).read();
}
/** Walks the visible lines once and keeps what the present section makes of them. */
class ContractReader {
    #lines;
    #tasks = [];
    #bases = [];
    #grants = [];
    #denials = [];
    #forbidden = [];
    #levels = new ListLevels();
    /** Paths that the braces of all patterns make. */
    #alternatives = 0;
    #section = 'head';
    /** The line that underlines the heading above it. */
    #underline = 0;
    /** The level of the heading that opened the section. */
    #level = 0;
    #scopeLine;
    /** The group that nested bullets belong to, and how far its own bullet is indented. */
    #group;
    constructor(lines) {
        this.#lines = lines;
    }
    read() {
        for (const [index, line] of this.#lines.entries()) {
            const title = headingOf(this.#lines, index);
            if (title?.underlined)
                this.#underline = line.number + 1;
            const why = title ? this.#enterSection(title, line) : this.#readLine(line);
            if (why !== undefined)
                return { kind: 'unparsable', why, line: line.number };
        }
        if (this.#scopeLine === undefined) {
            return { kind: 'unparsable', why: 'it has no section APPROVED SCOPE' };
        }
        const contract = {
            tasks: this.#tasks,
            bases: this.#bases,
            scopeLine: this.#scopeLine,
            grants: this.#grants,
            denials: this.#denials,
            forbidden: this.#forbidden,
        };
        return { kind: 'contract', contract };
    }
    /** Says what is wrong with the heading, if anything is. */
    #enterSection({ text, level }, line) {
        const inside = level > this.#level;
        this.#levels.clear();
        if (text === 'APPROVED SCOPE') {
            if (this.#scopeLine !== undefined)
                return 'it has APPROVED SCOPE twice';
            this.#scopeLine = line.number;
            this.#open('scope', level);
        }
        else if (text.includes('NOT APPROVED')) {
            this.#open('denied', level);
        }
        else if (this.#section === 'scope' && inside && !isSectionTitle(text)) {
            // A heading below APPROVED SCOPE names a group; one that is none of ours grants nothing.
            this.#group = { heading: groupOf(text), indent: -1 };
        }
        else if (this.#section !== 'denied' || !inside) {
            this.#open(this.#section === 'head' && level === 1 ? 'head' : 'elsewhere', level);
        }
        return undefined;
    }
    #open(section, level) {
        this.#section = section;
        this.#level = level;
        this.#group = undefined;
    }
    /** Says why the line cannot be read as GitHub shows it, if it cannot. */
    #readLine(line) {
        if (this.#section === 'head' || this.#section === 'elsewhere') {
            this.#readClaim(line);
            return undefined;
        }
        const { text, number } = line;
        if (number === this.#underline)
            return undefined;
        if (/^ {0,3}=+[ \t]*$/.test(text))
            return 'what its line of = underlines is not clear';
        if (isFootnote(text))
            return 'it has a footnote in a section of the scope';
        if (hasInlineHtml(text))
            return 'it has raw HTML in a section of the scope';
        const placed = this.#levels.place(line);
        if (placed.kind === 'unclear')
            return placed.why;
        if (this.#section === 'denied')
            this.#deny(text, number);
        else if (placed.kind === 'bullet')
            this.#readBullet(placed.content, placed.indent, number);
        return undefined;
    }
    #readClaim({ text, number }) {
        const claim = /^\s*(?:[-*+]\s+)?\**(Task|Base SHA)\**\s*:\**\s*(.*)$/i.exec(text);
        const value = (claim?.[2] ?? '').replaceAll('`', '').trim();
        // A placeholder in angle brackets is a field that was not filled in.
        if (!claim || value === '' || /^<[^>]*>$/.test(value))
            return;
        (claim[1]?.toLowerCase() === 'task' ? this.#tasks : this.#bases).push({ value, line: number });
    }
    #readBullet(content, indent, number) {
        if (this.#group && indent <= this.#group.indent)
            this.#group = undefined;
        const heading = groupOf(content);
        if (isWithdrawn(content) || isGroupLabel(content)) {
            // What stands below an unticked box, struck text or a label of none of our groups: nothing.
            this.#group = { heading: isWithdrawn(content) ? null : heading, indent };
        }
        else if (heading !== null) {
            this.#group = { heading, indent };
            if (content.includes(':')) {
                this.#grant(content.slice(content.indexOf(':') + 1).trim(), heading, number);
            }
        }
        else {
            const group = this.#group ? this.#group.heading : 'other';
            if (group !== null)
                this.#grant(content.replace(/^\[[xX]\]\s+/, ''), group, number);
        }
    }
    #grant(content, heading, line) {
        const path = pathOf(content);
        if (path === undefined || isWithdrawn(content))
            return;
        // A link can carry text that is not shown: in its target, its title, its definition.
        if (/\]\(|!\[|^\[[^\]]*\]:/.test((0,code_spans/* withoutCodeSpans */.X)(content))) {
            this.#forbidden.push({ text: path, why: 'it stands in a link', line });
        }
        else if (mayBeEmphasis(content)) {
            const why = 'its * may be shown as emphasis and not as written; put the path in backticks';
            this.#forbidden.push({ text: path, why, line });
        }
        else
            this.#add(path, line, (pattern) => this.#grants.push({ pattern, line, heading }));
    }
    /** Denies what the line names: a bullet's path, and whatever code span looks like a path. */
    #deny(text, line) {
        const content = text.replace(/^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/, '');
        const bare = content.replace(/^\[[xX ]\]\s*|~~/g, '').trim();
        const isBullet = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/.test(text);
        const named = new Set((0,code_spans/* findCodeSpans */.OS)(bare)
            .map((span) => span.content)
            .filter(looksLikePath));
        const own = /^\S{1,512}$/.test(bare) && !isNone(bare)
            ? ((0,code_spans/* firstCodeSpan */.aK)(bare) ?? bare.replace(/[,;:]$/, ''))
            : pathOf(bare);
        if (isBullet && own !== undefined) {
            named.add(own);
            // Emphasis and links show less than they are written with.
            const shown = own.replace(/^\[([^\]]*)\]\(.*$/, '$1').replace(/^[_*]+|[_*]+$/g, '');
            if ((0,code_spans/* firstCodeSpan */.aK)(bare) === undefined && /^(?:\[|_)/.test(own))
                named.add(shown);
        }
        for (const path of named) {
            this.#add(path, line, (pattern) => this.#denials.push({ pattern, line }));
        }
    }
    #add(path, line, keep) {
        const limit = scope_pattern/* scopePatternLimits */.RF.patterns;
        const count = this.#grants.length + this.#denials.length + this.#forbidden.length;
        if (count > limit)
            return;
        const reading = count === limit
            ? { ok: false, why: `approval.md has more than ${limit} patterns` }
            : (0,scope_pattern/* parseScopePattern */.mp)(path);
        this.#alternatives += reading.ok ? reading.pattern.alternatives.length : 0;
        if (!reading.ok)
            this.#forbidden.push({ text: path, why: reading.why, line });
        else if (this.#alternatives <= scope_pattern/* scopePatternLimits */.RF.allAlternatives)
            keep(reading.pattern);
        else
            this.#forbidden.push({ text: path, why: 'the braces of approval.md make too many', line });
    }
}


/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseApproved),
/* harmony export */   p: () => (/* binding */ taskNamePattern)
/* harmony export */ });
/** A task name (formats, the trace). */
const taskNamePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const form = /^APPROVED:([A-Za-z0-9][A-Za-z0-9._-]*):([0-9a-f]{64}|[0-9a-f]{40})\n?$/;
/** Reads `APPROVED:<task>:<40 or 64 lower-case hex>` with at most one newline (gates, provenance). */
function parseApproved(bytes) {
    // Latin-1 keeps every byte a character of its own, so nothing can be folded away on the way in.
    const text = Buffer.from(bytes).toString('latin1');
    if (text.trim() === '')
        return { kind: 'empty' };
    const match = form.exec(text);
    if (match)
        return { kind: 'approved', task: match[1] ?? '', base: match[2] ?? '' };
    return { kind: 'malformed', why: describeFlaw(text) };
}
function describeFlaw(text) {
    if (text.startsWith('ï»¿'))
        return 'it starts with a byte order mark';
    if (text.includes('\r'))
        return 'it holds a carriage return';
    if (text.replace(/\n$/, '').includes('\n'))
        return 'it has more than one line';
    if (!text.startsWith('APPROVED:'))
        return 'it does not start with APPROVED:';
    const sha = text.trimEnd().split(':').slice(2).join(':');
    if (/^[0-9A-Fa-f]{40}$|^[0-9A-Fa-f]{64}$/.test(sha) && sha !== sha.toLowerCase()) {
        return 'its base SHA has upper-case letters';
    }
    if (/^[0-9a-f]+$/.test(sha))
        return `its base SHA has ${sha.length} digits instead of 40 or 64`;
    return 'it is not APPROVED:<task>:<full base SHA>';
}


/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ substanceOf)
/* harmony export */ });
const pointerStart = 'version https://git-lfs.github.com/spec/';
/**
 * Judges one file by its bytes and name: blank (white space only), a Git LFS pointer, or a dotfile
 * such as .gitkeep, which only keeps a folder alive. `path` may hold folders.
 */
function substanceOf(path, bytes) {
    if ((path.split('/').at(-1) ?? '').startsWith('.'))
        return 'dotfile';
    if (isBlank(bytes))
        return 'blank';
    const start = Buffer.from(bytes.subarray(0, pointerStart.length)).toString('latin1');
    return start === pointerStart ? 'pointer' : 'content';
}
/** White space of every kind and what shows as nothing: a no-break space, a byte order mark, a filler. */
function isBlank(bytes) {
    return !/[^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(Buffer.from(bytes).toString('utf8'));
}


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ findCodeSpans),
/* harmony export */   X: () => (/* binding */ withoutCodeSpans),
/* harmony export */   aK: () => (/* binding */ firstCodeSpan)
/* harmony export */ });
/** Backtick runs of a line by their start, each with the end of the next run of the same length. */
function findClosings(line) {
    const runs = [...line.matchAll(/`+/g)].reverse();
    const next = new Map();
    const closings = new Map();
    for (const { index, 0: run } of runs) {
        closings.set(index, { length: run.length, end: next.get(run.length) });
        next.set(run.length, index + run.length);
    }
    return closings;
}
/** The code spans of a line (CommonMark, code spans), from left to right, in linear time. */
function findCodeSpans(line) {
    const closings = findClosings(line);
    const spans = [];
    let index = line.indexOf('`');
    while (index >= 0) {
        const { length, end } = closings.get(index) ?? { length: 1, end: undefined };
        if (end !== undefined) {
            const content = line.slice(index + length, end - length).trim();
            spans.push({ start: index, end, content });
        }
        index = line.indexOf('`', end ?? index + length);
    }
    return spans;
}
/** The content of the first code span of a line, or undefined. */
function firstCodeSpan(line) {
    return findCodeSpans(line)[0]?.content;
}
/** The line without its code spans: what is left is where Markdown and HTML have a meaning. */
function withoutCodeSpans(line) {
    let rest = '';
    let from = 0;
    for (const { start, end } of findCodeSpans(line)) {
        rest += `${line.slice(from, start)} `;
        from = end;
    }
    return rest + line.slice(from);
}


/***/ }),

/***/ 1323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ decideProvenance)
});

// EXTERNAL MODULE: ./packages/verdict/build/report.js
var report = __nccwpck_require__(3196);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __nccwpck_require__(1213);
// EXTERNAL MODULE: ./packages/gates/build/change/hostile-name.js
var hostile_name = __nccwpck_require__(9626);
;// CONCATENATED MODULE: ./packages/gates/build/change/change-rules.js


/** Hostile names among the changed paths (gates, common). Deleting such a file is fine. */
function changedNamesAreHonest(changes, collisions) {
    const flaws = changes.filter((change) => change.after !== undefined).flatMap(nameFindings);
    const twins = collisions.map(({ path, other }) => (0,finding/* finding */.gk)('repository/path-collision', {
        message: `${path} and ${other} are one file where names are folded`,
        location: { path },
        related: [{ path: other }],
    }));
    return [...flaws, ...twins];
}
function nameFindings({ path, utf8, before }) {
    const location = { path };
    if (!utf8) {
        const message = `${path} is not a valid UTF-8 name`;
        return [(0,finding/* finding */.gk)('repository/path-not-utf8', { message, location })];
    }
    // A file that was there before is not this change's to rename; a deceptive name always is.
    const flaws = [...(0,hostile_name/* findDeception */.PZ)(path), ...(before ? [] : (0,hostile_name/* findPortabilityFlaws */.CY)(path))];
    return flaws.map(({ code, what }) => (0,finding/* finding */.gk)(code, { message: `the name ${path} ${what}`, location }));
}
/**
 * Entries that became a symbolic link or a submodule, or whose mode alone changed, need a grant of
 * their exact path (gates, common). `isGrantedExactly` tells whether approval.md has one.
 */
function entryKindsAreGranted(changes, isGrantedExactly) {
    return changes.flatMap((change) => {
        const concern = entryConcern(change);
        if (!concern || isGrantedExactly(change.path))
            return [];
        const { code, what } = concern;
        return [
            (0,finding/* finding */.gk)(code, {
                message: `${change.path} ${what} without a grant of its exact path`,
                location: { path: change.path, line: 1 },
            }),
        ];
    });
}
function entryConcern({ before, after }) {
    const kinds = [before?.kind, after?.kind];
    // A removed submodule takes code away that was built with: that counts as a change of it.
    if (kinds.includes('submodule')) {
        return { code: 'repository/submodule', what: describe('a submodule', before, after) };
    }
    if (after?.kind === 'symlink') {
        return { code: 'repository/symlink', what: describe('a symbolic link', before, after) };
    }
    if (before && after && before.oid === after.oid && before.mode !== after.mode) {
        return {
            code: 'repository/mode-change',
            what: `changed its mode from ${before.mode} to ${after.mode}`,
        };
    }
    return undefined;
}
function describe(what, before, after) {
    if (!after)
        return `was ${what} and is removed`;
    if (!before)
        return `is added as ${what}`;
    return before.kind === after.kind ? `is ${what} and changed` : `became or ceased to be ${what}`;
}
/** What a name stands for in messages when a change is one side of a rename. */
function describeChange({ path, before, after, counterpart }) {
    if (counterpart !== undefined) {
        return after ? `${path} (renamed from ${counterpart})` : `${path} (renamed to ${counterpart})`;
    }
    if (!after)
        return `${path} (deleted)`;
    return before ? path : `${path} (added)`;
}

// EXTERNAL MODULE: ./packages/gates/build/subject/applicability.js
var subject_applicability = __nccwpck_require__(4123);
// EXTERNAL MODULE: ./packages/gates/build/provenance/scope.js + 1 modules
var provenance_scope = __nccwpck_require__(6496);
;// CONCATENATED MODULE: ./packages/gates/build/provenance/approval-rules.js


/** `contract/APPROVED` is there, has its form and names this task. */
function approvalIsForThisTask({ task, directory, approved, }) {
    const location = { path: `${directory}/contract/APPROVED`, line: 1 };
    switch (approved.kind) {
        case 'missing':
            return [
                (0,finding/* finding */.gk)('provenance/approval-missing', {
                    message: 'contract/APPROVED is missing',
                    location: { path: location.path },
                }),
            ];
        case 'irregular': {
            const message = 'contract/APPROVED is not a regular file';
            return [
                (0,finding/* finding */.gk)('provenance/artifact-not-regular', { message, location: { path: location.path } }),
            ];
        }
        case 'empty':
            return [
                (0,finding/* finding */.gk)('provenance/approval-missing', { message: 'contract/APPROVED is empty', location }),
            ];
        case 'malformed':
            return [
                (0,finding/* finding */.gk)('provenance/approval-malformed', {
                    message: `contract/APPROVED is malformed: ${approved.why}`,
                    location,
                }),
            ];
        case 'approved':
            if (approved.task === task)
                return [];
            return [
                (0,finding/* finding */.gk)('provenance/approval-task-mismatch', {
                    message: `contract/APPROVED approves the task ${approved.task}, not ${task}`,
                    location,
                }),
            ];
    }
}
/** The approved base is the one that the policy asks for (`provenance.base`). */
function approvalNamesTheBase({ subject }, trace, policy) {
    const { approved, approvedBase, directory } = trace;
    if (approved.kind !== 'approved')
        return [];
    const mode = policy.provenance.base;
    const wanted = mode === 'base-tip' ? subject.base.sha : subject.mergeBase;
    if (approved.base === wanted)
        return [];
    const mismatch = (why) => [
        (0,finding/* finding */.gk)('provenance/approval-base-mismatch', {
            message: `contract/APPROVED approves the base ${approved.base}, ${why}`,
            location: { path: `${directory}/contract/APPROVED`, line: 1 },
        }),
    ];
    const name = mode === 'base-tip' ? 'the tip of the base branch' : 'the merge base';
    if (mode !== 'scope-unchanged')
        return mismatch(`but ${name} is ${wanted}`);
    if (!approvedBase?.isAncestorOfMergeBase) {
        return mismatch(`which is not an ancestor of the merge base ${wanted}`);
    }
    if (trace.contract.kind !== 'contract')
        return mismatch(`but ${name} is ${wanted}`);
    const scope = (0,provenance_scope/* compileScope */.o)(trace.contract.contract);
    const touched = approvedBase.changedSince.filter(scope.mentions);
    if (touched.length === 0)
        return [];
    return mismatch(`and ${touched[0]}, which the scope grants, changed since then on the base`);
}
/** This approval was given for this change, not for an earlier one. */
function approvalIsNew({ approvedAtBase, directory }) {
    if (!approvedAtBase)
        return [];
    return [
        (0,finding/* finding */.gk)('provenance/approval-replayed', {
            message: 'contract/APPROVED is already part of the base, so it approved an earlier change',
            location: { path: `${directory}/contract/APPROVED`, line: 1 },
        }),
    ];
}
/** approval.md can be read, and says the same task and base as APPROVED where it says any. */
function contractAgreesWithApproval(trace) {
    const { approved, contract, task, directory } = trace;
    const path = `${directory}/contract/approval.md`;
    if (contract.kind === 'unparsable') {
        return [
            (0,finding/* finding */.gk)('provenance/contract-unparsable', {
                message: `approval.md cannot be read: ${contract.why}`,
                location: { path, line: contract.line ?? 1 },
                // A line at fault is one that GitHub could show otherwise than the gate reads it.
                ...(contract.line !== undefined && {
                    fix: 'Write this line as plain Markdown: headings, bullets at the margin, paths in backticks; no HTML. Then have the contract approved again.',
                }),
            }),
        ];
    }
    if (contract.kind === 'missing')
        return [];
    const { tasks, bases } = contract.contract;
    const disagreement = (what, claim, expected) => (0,finding/* finding */.gk)('provenance/contract-mismatch', {
        message: `approval.md names the ${what} ${claim.value}, but it is ${expected}`,
        location: { path, line: claim.line },
        related: [{ path: `${directory}/contract/APPROVED`, line: 1 }],
    });
    const expectedTask = approved.kind === 'approved' ? approved.task : task;
    return [
        ...tasks
            .filter(({ value }) => value !== expectedTask)
            .map((claim) => disagreement('task', claim, expectedTask)),
        ...(approved.kind === 'approved' ? bases : [])
            .filter(({ value }) => approved.kind === 'approved' && value !== approved.base)
            .map((claim) => disagreement('base SHA', claim, approved.kind === 'approved' ? approved.base : '')),
    ];
}
/** Every scope pattern is inside the grammar; one that is not is never guessed at. */
function patternsAreAllowed({ contract, directory }) {
    if (contract.kind !== 'contract')
        return [];
    return contract.contract.forbidden.map(({ text, why, line }) => (0,finding/* finding */.gk)('provenance/pattern-forbidden', {
        message: `the pattern ${text.length > 80 ? `${text.slice(0, 80)}…` : text} is not allowed: ${why}`,
        location: { path: `${directory}/contract/approval.md`, line },
    }));
}
/** A policy can do without approval.md; that no scope was checked then is said in every report. */
function scopeIsStated({ contract, directory }, policy) {
    const path = 'contract/approval.md';
    if (contract.kind !== 'missing' || policy.provenance.required.includes(path))
        return [];
    return [
        (0,finding/* finding */.gk)('provenance/scope-waived', {
            message: `there is no ${path}, and the policy does not require it: no scope was checked`,
            location: { path: `${directory}/${path}` },
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/gates/build/provenance/artifact-rules.js

/** Every artifact that the policy requires is there, regular, and has content. */
function requiredArtifactsExist({ directory, required }) {
    return (required
        // APPROVED has rules of its own, whether the policy lists it or not.
        .filter(({ name }) => name !== 'contract/APPROVED')
        .flatMap((artifact) => judgeArtifact(artifact, directory)));
}
function judgeArtifact({ name, files }, directory) {
    const location = { path: `${directory}/${name.replace(/\/$/, '')}` };
    if (files.length === 0) {
        const message = `${name} is missing from the trace`;
        return [(0,finding/* finding */.gk)('provenance/artifact-missing', { message, location })];
    }
    const irregular = files.find(({ kind }) => kind === 'symlink' || kind === 'submodule');
    if (irregular) {
        return [
            (0,finding/* finding */.gk)('provenance/artifact-not-regular', {
                message: `${irregular.path} is a ${irregular.kind === 'symlink' ? 'symbolic link' : 'submodule'}, not a regular file`,
                location: { path: irregular.path },
            }),
        ];
    }
    if (files.some(({ substance }) => substance === 'content'))
        return [];
    const flaws = new Set(files.map(({ substance }) => substance));
    const what = flaws.size > 1 ? 'nothing with content' : describeOnly[files[0]?.substance ?? 'blank'];
    const message = name.endsWith('/') ? `${name} holds ${what}` : `${name} is ${what}`;
    return [(0,finding/* finding */.gk)('provenance/artifact-empty', { message, location })];
}
const describeOnly = {
    blank: 'blank',
    pointer: 'only a pointer to content kept elsewhere',
    dotfile: 'only dotfiles',
    content: 'content',
};

// EXTERNAL MODULE: ./packages/policy/build/policy.js
var policy = __nccwpck_require__(1541);
;// CONCATENATED MODULE: ./packages/gates/build/provenance/authority-rules.js


/** What the policy asks to stand behind the approval is there (`provenance.approval`). */
function approvalHasAuthority(trace, policy) {
    const { authority, minRole } = policy.provenance.approval;
    if (authority === 'none' || trace.approved.kind !== 'approved')
        return [];
    const flaw = trace.authority === null
        ? `the policy asks for authority by ${authority}, which only GitHub can show`
        : authorityFlaw(authority, trace.authority, minRole);
    if (flaw === undefined)
        return [];
    return [
        (0,finding/* finding */.gk)('provenance/approval-unauthorised', {
            message: flaw,
            location: { path: `${trace.directory}/contract/APPROVED`, line: 1 },
            ...(trace.authority === null && {
                fix: 'Judge the pull request on GitHub, or hand the facts over with --facts FILE.',
            }),
        }),
    ];
}
function authorityFlaw(authority, facts, minRole) {
    switch (authority) {
        case 'review':
            return reviewFlaw(facts, minRole);
        case 'codeowners':
            return ownersFlaw(facts, minRole);
        case 'signature':
            return signatureFlaw(facts, minRole);
    }
}
/** An approving review by someone with the role, not the author, of a commit with this approval. */
function reviewFlaw(facts, minRole) {
    const approving = facts.reviews.filter(({ state }) => state === 'approved');
    if (approving.length === 0)
        return 'no review approves the change';
    const flaws = approving.map((review) => flawOf(review, facts, minRole));
    return flaws.includes(undefined) ? undefined : flaws[0];
}
function flawOf(review, { author }, minRole) {
    const { login, id, kind } = review.reviewer;
    if (author === null)
        return 'who wrote the change is unknown, so no review can be shown to be independent';
    if (id === author.id)
        return `the approving review is by ${login}, the author of the change`;
    if (kind === 'bot')
        return `the approving review is by ${login}, a bot`;
    if (!hasRole(review.role, minRole)) {
        return `${login} approved, but has the role ${review.role ?? 'unknown'} and not ${minRole} or more`;
    }
    if (!review.holdsApproval)
        return `${login} approved a commit that does not hold this contract/APPROVED and approval.md`;
    return undefined;
}
/** Each owned path of the change is approved by one of its owners. */
function ownersFlaw(facts, minRole) {
    if (facts.owned.length === 0)
        return 'CODEOWNERS names no owner for any changed file';
    const valid = facts.reviews.filter((review) => review.state === 'approved' && flawOf(review, facts, minRole) === undefined);
    const unapproved = facts.owned.find(({ owners }) => !valid.some(({ reviewer }) => owners.includes(reviewer.id)));
    return (unapproved && `no code owner of ${unapproved.path} has approved the commit with this approval`);
}
/** The commit that brought this approval is signed by someone entitled who is not the author. */
function signatureFlaw({ author, approvalCommit }, minRole) {
    if (approvalCommit === null)
        return 'the commit that brought contract/APPROVED cannot be told';
    const { sha, verified, signer, role, holdsApproval } = approvalCommit;
    if (!verified)
        return `the commit ${sha}, which brought contract/APPROVED, has no verified signature`;
    if (!holdsApproval)
        return `the commit ${sha} is signed, but does not hold this contract/APPROVED and approval.md`;
    if (signer === null)
        return `the signer of ${sha} is not known to GitHub`;
    if (author === null)
        return 'who wrote the change is unknown, so the signature can not be shown to be independent';
    if (signer.id === author.id)
        return `the commit ${sha} is signed by ${signer.login}, the author of the change`;
    if (!hasRole(role, minRole)) {
        return `${signer.login} signed ${sha}, but has the role ${role ?? 'unknown'} and not ${minRole} or more`;
    }
    return undefined;
}
function hasRole(role, minRole) {
    return role !== null && policy/* roles */.Ot.indexOf(role) >= policy/* roles */.Ot.indexOf(minRole);
}

;// CONCATENATED MODULE: ./packages/gates/build/provenance/reference-rules.js

/** Changed mapping and backfill files name the contract that they have to agree with. */
function mappingsNameTheContract({ references }, policy) {
    const { contract } = policy.drift;
    return references
        .filter(({ namesContract }) => !namesContract)
        .map(({ path }) => (0,finding/* finding */.gk)('provenance/contract-reference-missing', {
        message: `${path} maps or backfills fields and does not name ${contract}`,
        location: { path, line: 1 },
        related: [{ path: contract, line: 1 }],
        fix: `Name the contract in a comment of the file: ${contract}`,
    }));
}

;// CONCATENATED MODULE: ./packages/gates/build/provenance/scope-rules.js




const emptyScope = (0,provenance_scope/* compileScope */.o)({ grants: [], denials: [] });
/** What the approved scope of a trace says; an empty one where there is none to read. */
function scopeOf(trace) {
    return trace?.contract.kind === 'contract' ? (0,provenance_scope/* compileScope */.o)(trace.contract.contract) : emptyScope;
}
/** Every changed file outside the trace is granted, under the heading of its category. */
function everyChangeIsApproved(facts, policy) {
    const judge = new ChangeJudge(facts, policy);
    return facts.changes.flatMap((change) => judge.judge(change));
}
/** Judges changes one by one with what is the same for all of them at hand. */
class ChangeJudge {
    #facts;
    #policy;
    #scope;
    constructor(facts, policy) {
        this.#facts = facts;
        this.#policy = policy;
        this.#scope = scopeOf(facts.trace);
    }
    judge(change) {
        const { path, utf8 } = change;
        const { provenance, drift } = this.#policy;
        // Names that are not UTF-8 have their own finding; the trace has rules of its own.
        if (!utf8 || path.startsWith(`${provenance.trace}/`))
            return [];
        const category = this.#facts.paths.category(path);
        if (category === 'protected')
            return this.#judgeProtected(change);
        if (!this.#hasReadableContract())
            return [];
        const answer = this.#scope.judge(path, path === drift.contract ? 'contract' : category);
        const free = provenance.docs === 'free' && this.#facts.paths.isDocumentation(path);
        // Free documentation needs no grant; what is explicitly not approved stays so.
        if (free && answer.kind !== 'denied')
            return [];
        switch (answer.kind) {
            case 'denied':
                return [this.#denied(change, answer.by.line)];
            case 'wrong-heading':
                return [
                    (0,finding/* finding */.gk)('provenance/category-not-approved', {
                        message: `${describeChange(change)} is ${described[category]}, but is granted under another heading`,
                        location: placeOf(change),
                        related: [this.#contractLine(answer.grant.line)],
                    }),
                ];
            case 'not-granted':
                return [this.#outOfScope(change)];
            default:
                return [];
        }
    }
    /** Protected paths are judged even where no contract can be read: nothing grants them then. */
    #judgeProtected(change) {
        const answer = this.#scope.judge(change.path, 'protected');
        if (answer.kind === 'granted')
            return [];
        if (answer.kind === 'denied')
            return [this.#denied(change, answer.by.line)];
        const grant = answer.kind === 'not-exact' ? answer.grant : undefined;
        const occurrence = {
            message: grant
                ? `${describeChange(change)} is protected, and ${grant.pattern.text} does not grant it: it takes the exact path`
                : `${describeChange(change)} is protected and has no grant of its exact path`,
            location: placeOf(change),
            related: grant ? [this.#contractLine(grant.line)] : undefined,
        };
        const isPolicy = change.path === policy/* policyPath */.k1;
        return [
            ...(isPolicy
                ? [
                    (0,finding/* finding */.gk)('policy/changed', {
                        ...occurrence,
                        message: `the change edits the policy ${policy/* policyPath */.k1}`,
                    }),
                ]
                : []),
            (0,finding/* finding */.gk)('provenance/path-protected', occurrence),
        ];
    }
    #denied(change, line) {
        return (0,finding/* finding */.gk)('provenance/path-denied', {
            message: `${describeChange(change)} is explicitly not approved`,
            location: placeOf(change),
            related: [this.#contractLine(line)],
        });
    }
    #outOfScope(change) {
        const { trace } = this.#facts;
        const line = trace?.contract.kind === 'contract' ? trace.contract.contract.scopeLine : 1;
        return (0,finding/* finding */.gk)('provenance/path-out-of-scope', {
            message: `${describeChange(change)} is not in the approved scope of task ${trace?.task}`,
            location: placeOf(change),
            related: [this.#contractLine(line)],
        });
    }
    #hasReadableContract() {
        return this.#facts.trace?.contract.kind === 'contract';
    }
    #contractLine(line) {
        return { path: `${this.#facts.trace?.directory}/contract/approval.md`, line };
    }
}
const described = {
    schemas: 'a schema',
    backfill: 'a backfill script',
    runtime: 'runtime code',
    other: 'runtime code',
    docs: 'documentation',
    protected: 'protected',
};
/** Annotations need a line; a deleted file has none. */
function placeOf({ path, after }) {
    return after ? { path, line: 1 } : { path };
}

// EXTERNAL MODULE: ./packages/gates/build/provenance/task.js
var provenance_task = __nccwpck_require__(3940);
;// CONCATENATED MODULE: ./packages/gates/build/provenance/status-rules.js


/** status.json is valid, says SUCCESS, and neither FAILED.md nor its own fields contradict it. */
function finalStatusSucceeded({ subject }, { task, directory, status, failedFile }) {
    const path = `${directory}/final/status.json`;
    const failed = { path: `${directory}/final/FAILED.md`, line: 1 };
    if (status.kind === 'missing') {
        const message = 'FAILED.md records a failed run, and no status.json says otherwise';
        return failedFile
            ? [(0,finding/* finding */.gk)('provenance/status-contradicted', { message, location: failed })]
            : [];
    }
    if (status.kind === 'invalid') {
        const location = { path, line: status.line ?? 1 };
        return [
            (0,finding/* finding */.gk)('provenance/status-invalid', { message: `status.json: ${status.why}`, location }),
        ];
    }
    const location = { path, line: 1 };
    const { value } = status;
    if (value.status !== 'SUCCESS') {
        const message = `status.json says ${JSON.stringify(value.status.slice(0, 60))}, not "SUCCESS"`;
        return [(0,finding/* finding */.gk)('provenance/status-not-success', { message, location })];
    }
    const mismatch = statusMismatch(value, task, subject.head.ref);
    return [
        ...(failedFile
            ? [
                (0,finding/* finding */.gk)('provenance/status-contradicted', {
                    message: 'status.json says SUCCESS, but FAILED.md stands beside it',
                    location: failed,
                    related: [location],
                }),
            ]
            : []),
        ...(mismatch ? [(0,finding/* finding */.gk)('provenance/status-mismatch', { message: mismatch, location })] : []),
    ];
}
function statusMismatch(value, task, branch) {
    if (value.task !== null && value.task !== task) {
        return `status.json is about the task ${value.task}, not ${task}`;
    }
    const expected = branch?.startsWith(provenance_task/* taskBranchPrefix */.e) ? branch : `${provenance_task/* taskBranchPrefix */.e}${task}`;
    // A branch outside the convention names no task, so it can only be compared with itself.
    if (value.branch === null || value.branch === expected || value.branch === branch)
        return undefined;
    return `status.json is about the branch ${value.branch}, not ${branch ?? expected}`;
}
/** The commit that status.json vouches for is in the change, and only the trace changed after it. */
function nothingChangedAfterTheRun({ directory, status, statusCommit, }) {
    if (status.kind !== 'status' || statusCommit === null)
        return [];
    const { commitSha } = status.value;
    const location = { path: `${directory}/final/status.json`, line: 1 };
    if (!statusCommit.isAncestorOfHead) {
        const message = `status.json vouches for ${commitSha}, which is not part of the history of the head`;
        return [(0,finding/* finding */.gk)('provenance/status-stale', { message, location })];
    }
    return statusCommit.changedAfter.map((path) => (0,finding/* finding */.gk)('provenance/status-stale', {
        message: `${path} changed after ${commitSha}, the commit that status.json vouches for`,
        location: { path },
        related: [location],
    }));
}
/** filesChanged, where it is given, names every changed file outside the trace. */
function statusNamesEveryChange({ changes }, { directory, status }, policy) {
    if (status.kind !== 'status' || status.value.filesChanged.length === 0)
        return [];
    const named = new Set(status.value.filesChanged.map((path) => path.replace(/^\.\//, '')));
    return changes
        .filter(({ path }) => !path.startsWith(`${policy.provenance.trace}/`) && !named.has(path))
        .map(({ path }) => (0,finding/* finding */.gk)('provenance/status-incomplete', {
        message: `status.json does not name ${path} among the changed files`,
        location: { path },
        related: [{ path: `${directory}/final/status.json`, line: 1 }],
    }));
}

;// CONCATENATED MODULE: ./packages/gates/build/provenance/trace-rules.js

/** Traces are append-only, and a change adds to the trace of its own task alone. */
function tracesAreImmutable(facts, policy) {
    const { trace } = policy.provenance;
    return facts.changes
        .filter(({ path }) => path === trace || path.startsWith(`${trace}/`))
        .flatMap((change) => {
        const message = mutation(change, facts, trace);
        if (message === undefined)
            return [];
        return [
            (0,finding/* finding */.gk)('provenance/trace-mutated', {
                message,
                location: change.after ? { path: change.path, line: 1 } : { path: change.path },
            }),
        ];
    });
}
function mutation(change, { trace: own }, trace) {
    const { path, before, after, counterpart } = change;
    if (before && !after) {
        return counterpart ? `${path} was moved to ${counterpart}` : `${path} was deleted`;
    }
    if (before)
        return `${path} existed at the merge base and was changed`;
    // While the task is undecided, whose trace this is cannot be said; that has its own finding.
    if (own === null || path.startsWith(`${trace}/${own.task}/`))
        return undefined;
    return `${path} was added outside the trace of task ${own.task}`;
}
/** A trace that was handed over as a folder cannot be shown to be append-only: say so. */
function traceIsCommitted({ trace }) {
    if (trace === null || trace.committed)
        return [];
    return [
        (0,finding/* finding */.gk)('provenance/trace-not-committed', {
            message: `the trace of task ${trace.task} was read from ${trace.directory}, not from the commit`,
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/gates/build/provenance/decide-provenance.js











/** Was the change approved, and did it stay inside what was approved? (gates, provenance) */
function decideProvenance(facts, policy) {
    const applicability = (0,subject_applicability/* decideApplicability */.A)(facts.subject, facts.changes, policy, facts.paths);
    if (applicability.kind !== 'required') {
        const { kind: verdict, reason } = applicability;
        return { gate: 'provenance', verdict, reason, findings: [] };
    }
    if (facts.changes.length === 0)
        return nothingToJudge(facts);
    const findings = [
        ...applicability.findings,
        ...taskIsDecided(facts, policy),
        ...(facts.trace ? traceApproves(facts, facts.trace, policy) : []),
        ...everyChangeIsApproved(facts, policy),
        ...tracesAreImmutable(facts, policy),
        ...traceIsCommitted(facts),
        ...mappingsNameTheContract(facts, policy),
        ...changedNamesAreHonest(facts.changes, facts.collisions),
        ...entryKindsAreGranted(facts.changes, scopeOf(facts.trace).grantsExactly),
    ];
    return {
        gate: 'provenance',
        ...(facts.trace && { task: facts.trace.task }),
        verdict: (0,report/* verdictOf */.Vj)(findings),
        reason: reasonFor(findings, facts),
        findings,
    };
}
function nothingToJudge({ subject }) {
    const reason = `nothing changed between ${subject.mergeBase} and ${subject.head.sha}`;
    const findings = [(0,finding/* finding */.gk)('repository/change-empty', { message: reason })];
    return { gate: 'provenance', verdict: 'error', reason, findings };
}
function taskIsDecided(facts, policy) {
    const decision = (0,provenance_task/* decideTask */.a)(facts.tasks, policy.provenance.trace);
    return decision.kind === 'undecided' ? [decision.finding] : [];
}
function traceApproves(facts, trace, policy) {
    return [
        ...approvalIsForThisTask(trace),
        ...approvalNamesTheBase(facts, trace, policy),
        ...approvalIsNew(trace),
        ...approvalHasAuthority(trace, policy),
        ...contractAgreesWithApproval(trace),
        ...patternsAreAllowed(trace),
        ...scopeIsStated(trace, policy),
        ...requiredArtifactsExist(trace),
        ...finalStatusSucceeded(facts, trace),
        ...nothingChangedAfterTheRun(trace),
        ...statusNamesEveryChange(facts, trace, policy),
    ];
}
/** One sentence: how many problems, and how many files lie outside the approval. */
function reasonFor(findings, { trace, changes }) {
    const errors = findings.filter(({ level }) => level === 'error');
    if (errors.length === 0) {
        const paths = count(changes.length, 'changed path');
        // Only a policy that does not require approval.md gets here without one.
        return trace?.contract.kind === 'contract'
            ? `${paths} covered by the approval of task ${trace.task}`
            : `${paths} of task ${trace?.task}, for which the policy asks no approved scope`;
    }
    const outside = errors.filter(({ code }) => outsideScope.has(code)).length;
    if (outside === errors.length)
        return `${count(outside, 'file')} changed outside the approved scope`;
    if (errors.length === 1 && errors[0])
        return errors[0].message;
    const also = outside > 0 ? `, ${count(outside, 'file')} outside the approved scope among them` : '';
    return `${count(errors.length, 'problem')}${also}`;
}
const outsideScope = new Set([
    'provenance/path-out-of-scope',
    'provenance/path-denied',
    'provenance/path-protected',
    'provenance/category-not-approved',
]);
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ scopePatternLimits),
/* harmony export */   eA: () => (/* binding */ matchesScopePattern),
/* harmony export */   mp: () => (/* binding */ parseScopePattern)
/* harmony export */ });
/* harmony import */ var _segment_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4239);

/** Limits of the grammar (formats, scope patterns): patterns are untrusted input. */
const scopePatternLimits = {
    bytes: 512,
    patterns: 1_000,
    /** Of one pattern, and of all patterns of a contract. */
    alternatives: 64,
    allAlternatives: 4_096,
    /** `*`, `**` and `?` in one pattern. */
    wildcards: 32,
};
/** Control, format and separator characters that would let a pattern read as another one. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const extglob = /[!?*+@]\(/;
const refusals = [
    ['it is empty', (text) => text === ''],
    [
        `it is longer than ${scopePatternLimits.bytes} bytes`,
        (text) => Buffer.byteLength(text) > scopePatternLimits.bytes,
    ],
    ['it holds control or invisible characters', (text) => invisible.test(text)],
    ['it holds a backslash', (text) => text.includes('\\')],
    ['it starts with !, and a scope cannot negate', (text) => text.startsWith('!')],
    ['it uses extglob, which a scope does not know', (text) => extglob.test(text)],
    ['it is an absolute path', (text) => /^(?:\/|~|[A-Za-z]:)/.test(text)],
    [
        'it holds a segment . or .. or an empty one',
        (text) => /(?:^|\/)\.{0,2}\//.test(text) || /(?:^|\/)\.{1,2}$/.test(text),
    ],
    [
        `it has more than ${scopePatternLimits.wildcards} wildcards`,
        (text) => (text.match(/\*+|\?/g)?.length ?? 0) > scopePatternLimits.wildcards,
    ],
    ['it names nothing, so that it would grant everything', (text) => /^[*?/{},]+$/.test(text)],
];
/**
 * Reads one scope pattern: `*` and `?` within a segment, `**` for whole segments, a trailing `/`
 * for everything below, `{a,b}` without nesting. Anything else in it is literal, so
 * `app/[id]/page.tsx` needs no escaping (formats, scope patterns).
 */
function parseScopePattern(text) {
    const refusal = refusals.find(([, refused]) => refused(text));
    if (refusal)
        return { ok: false, why: refusal[0] };
    const expansion = expandBraces(text.endsWith('/') ? `${text}**` : text);
    if (!expansion.ok)
        return expansion;
    const alternatives = expansion.texts.map((alternative) => alternative.split('/'));
    if (alternatives.some((segments) => segments.some(isMixedGlobstar))) {
        return { ok: false, why: '** does not stand alone between two slashes' };
    }
    // A brace can hide what the whole pattern must not say: `{..,a}/x`, `{,a}/**`, `{*,a}`.
    if (expansion.texts.length > 1) {
        for (const alternative of expansion.texts) {
            const hidden = refusals.find(([, refused]) => refused(alternative));
            if (hidden)
                return { ok: false, why: `with its braces expanded ${hidden[0]}` };
        }
    }
    const exact = !/[*?]/.test(text) && !text.endsWith('/') && alternatives.length === 1;
    return { ok: true, pattern: { text, exact, alternatives } };
}
function isMixedGlobstar(segment) {
    return segment !== '**' && segment.includes('**');
}
/** Expands `{a,b}`; braces without a comma are literal, nested ones and too many are refused. */
function expandBraces(text) {
    const group = /\{([^{}]*,[^{}]*)\}/;
    if (/\{[^{}]*\{/.test(text))
        return { ok: false, why: 'its braces are nested' };
    let texts = [text];
    for (let match = group.exec(text); match; match = group.exec(texts[0] ?? '')) {
        const choices = (match[1] ?? '').split(',');
        if (texts.length * choices.length > scopePatternLimits.alternatives) {
            return {
                ok: false,
                why: `its braces make more than ${scopePatternLimits.alternatives} paths`,
            };
        }
        texts = texts.flatMap((each) => choices.map((choice) => each.replace(group, () => choice)));
    }
    return { ok: true, texts };
}
/** Whether `pattern` grants `path`: equal byte for byte, or matched by the wildcards. */
function matchesScopePattern(pattern, path) {
    if (pattern.text === path)
        return true;
    if (pattern.exact)
        return false;
    const segments = path.split('/');
    return pattern.alternatives.some((alternative) => (0,_segment_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSegments */ .YZ)(alternative.map(_segment_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .compileSegment */ .R$), segments));
}


/***/ }),

/***/ 6496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compileScope)
});

// EXTERNAL MODULE: ./packages/gates/build/provenance/segment-matcher.js
var segment_matcher = __nccwpck_require__(4239);
;// CONCATENATED MODULE: ./packages/gates/build/provenance/pattern-index.js

/**
 * Finds the entries whose pattern matches a path without trying all of them. Each alternative is
 * filed under its rarest literal segment, which a path must hold to match.
 */
class PatternIndex {
    #entries;
    #byText = new Map();
    #byLiteral = new Map();
    #unfiled = [];
    /** With `below`, a pattern also matches everything below what it matches. */
    constructor(entries, { below = false } = {}) {
        this.#entries = entries;
        const wildcards = [];
        for (const [order, { pattern }] of entries.entries()) {
            append(this.#byText, pattern.text, order);
            for (const segments of pattern.alternatives) {
                if (!pattern.exact)
                    wildcards.push({ order, segments });
                if (below && segments.at(-1) !== '**') {
                    wildcards.push({ order, segments: [...segments, '**'] });
                }
            }
            // The text of a pattern with wildcards can be a folder's name too, byte for byte.
            if (below && !pattern.exact) {
                append(this.#byText, pattern.text.replace(/\/$/, ''), order);
            }
        }
        this.#file(wildcards);
    }
    /** The entries that match, those that are the path itself first, then in their order. */
    matching(path) {
        if (this.#entries.length === 0)
            return [];
        const same = this.#byText.get(path) ?? [];
        const found = [];
        const segments = path.split('/');
        this.#tryRows(this.#unfiled, segments, found);
        for (let at = 0; at < segments.length; at += 1) {
            const rows = this.#byLiteral.get(segments[at] ?? '');
            // A name that the path repeats has had its turn.
            if (rows && segments.indexOf(segments[at] ?? '') === at)
                this.#tryRows(rows, segments, found);
        }
        return this.#inOrder(same, found);
    }
    #inOrder(same, found) {
        // Mostly there is nothing to put in order.
        const single = same.length + found.length === 1 ? (same[0] ?? found[0]) : undefined;
        const orders = single === undefined ? new Set([...same, ...found.sort((a, b) => a - b)]) : [single];
        const entries = [];
        for (const order of orders) {
            const entry = this.#entries[order];
            if (entry !== undefined)
                entries.push(entry);
        }
        return entries;
    }
    #tryRows(rows, segments, found) {
        for (const { order, tests } of rows) {
            if ((0,segment_matcher/* matchesSegments */.YZ)(tests, segments))
                found.push(order);
        }
    }
    #file(wildcards) {
        const counts = new Map();
        for (const { segments } of wildcards) {
            for (const segment of segments)
                counts.set(segment, (counts.get(segment) ?? 0) + 1);
        }
        for (const { order, segments } of wildcards) {
            const row = { order, tests: segments.map(segment_matcher/* compileSegment */.R$) };
            const [rarest] = segments
                .filter(segment_matcher/* isLiteralSegment */.R6)
                .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
            if (rarest === undefined)
                this.#unfiled.push(row);
            else
                append(this.#byLiteral, rarest, row);
        }
    }
}
function append(map, key, value) {
    const values = map.get(key);
    if (values)
        values.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./packages/gates/build/provenance/scope.js

/** Under which headings a category of files may be granted (formats, the trace). */
const headingsFor = {
    schemas: ['schemas'],
    backfill: ['backfill'],
    runtime: ['runtime', 'schemas', 'backfill', 'other'],
    other: ['runtime', 'schemas', 'backfill', 'other'],
    docs: ['docs', 'runtime', 'schemas', 'backfill', 'other'],
    // An exact path says all there is to say; which heading it stands under adds nothing.
    protected: ['docs', 'runtime', 'schemas', 'backfill', 'other'],
};
/** Compiles a contract's bullets. */
function compileScope({ grants, denials, }) {
    const exact = new Set(grants.map(({ pattern }) => pattern.text));
    const grantIndex = new PatternIndex(grants);
    const grantsOf = (path) => grantIndex.matching(path);
    // A denial reaches further than a grant: one that names a folder denies all that lies in it.
    const denialIndex = new PatternIndex(denials, { below: true });
    const denialOf = (path) => denialIndex.matching(path)[0];
    return {
        mentions: (path) => grantsOf(path).length > 0,
        grantsExactly: (path) => exact.has(path) && !denialOf(path),
        judge(path, category) {
            const by = denialOf(path);
            if (by)
                return { kind: 'denied', by };
            const matching = grantsOf(path);
            if (category === 'protected') {
                return exact.has(path) ? { kind: 'granted' } : { kind: 'not-exact', grant: matching[0] };
            }
            const [first] = matching;
            if (!first)
                return { kind: 'not-granted' };
            const headings = category === 'contract' ? headingsFor.docs : headingsFor[category];
            return matching.some(({ heading }) => headings.includes(heading))
                ? { kind: 'granted' }
                : { kind: 'wrong-heading', grant: first };
        },
    };
}


/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ compileSegment),
/* harmony export */   R6: () => (/* binding */ isLiteralSegment),
/* harmony export */   YZ: () => (/* binding */ matchesSegments)
/* harmony export */ });
/** Compiles one segment of a pattern: `*`, `?` and literal text, or `**` alone. */
function compileSegment(text) {
    if (text === '**')
        return null;
    if (text === '*')
        return () => true;
    if (isLiteralSegment(text))
        return (segment) => segment === text;
    if (text.includes('?'))
        return (segment) => matchesSlowly([...text], [...segment]);
    const chunks = text.split('*');
    const first = chunks.shift() ?? '';
    const last = chunks.pop() ?? '';
    const fixed = first.length + last.length;
    return (segment) => {
        if (segment.length < fixed || !segment.startsWith(first) || !segment.endsWith(last)) {
            return false;
        }
        // The leftmost place of each chunk leaves the most room for the next, so nothing is retried.
        const end = segment.length - last.length;
        let at = first.length;
        for (const chunk of chunks) {
            const found = segment.indexOf(chunk, at);
            if (found < 0 || found + chunk.length > end)
                return false;
            at = found + chunk.length;
        }
        return true;
    };
}
function isLiteralSegment(text) {
    return !/[*?]/.test(text);
}
/** By characters, because `?` is one; a single point to return to, so at most length × length. */
function matchesSlowly(expected, given) {
    let p = 0;
    let s = 0;
    let star = -1;
    let retry = 0;
    while (s < given.length) {
        if (expected[p] === '*') {
            star = p++;
            retry = s;
        }
        else if (p < expected.length && (expected[p] === '?' || expected[p] === given[s])) {
            p++;
            s++;
        }
        else if (star >= 0) {
            p = star + 1;
            s = ++retry;
        }
        else
            return false;
    }
    while (expected[p] === '*')
        p++;
    return p === expected.length;
}
/** Matches whole paths. `**` is greedy with one point to return to: segments × segments steps. */
function matchesSegments(tests, path) {
    const end = tests.at(-1);
    // The last name tells most paths apart.
    if (end && !end(path.at(-1) ?? ''))
        return false;
    let p = 0;
    let s = 0;
    let star = -1;
    let retry = 0;
    while (s < path.length) {
        const test = tests[p];
        if (test === null) {
            star = p++;
            retry = s;
        }
        else if (test?.(path[s] ?? '')) {
            p++;
            s++;
        }
        else if (star >= 0) {
            p = star + 1;
            s = ++retry;
        }
        else
            return false;
    }
    // `src/**` means something below src: a trailing ** has to have taken a segment.
    return p === tests.length;
}


/***/ }),

/***/ 2330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ parseStatus)
});

;// CONCATENATED MODULE: ./packages/gates/build/provenance/strict-json.js
const maximumDepth = 32;
/**
 * Parses JSON that every reader must understand alike: RFC 8259 with UTF-8 only, no byte order
 * mark, no duplicate or `__proto__` keys, finite numbers, at most 32 levels.
 */
function parseStrictJson(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { ok: false, why: 'it is not UTF-8' };
    }
    if (text.startsWith('\uFEFF'))
        return { ok: false, why: 'it starts with a byte order mark' };
    // JSON.parse settles the grammar first, so the scan below may rely on well-formed text.
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, why: 'it is not JSON' };
    }
    const flaw = findAmbiguity(text);
    if (!flaw)
        return { ok: true, value };
    return { ok: false, why: flaw.why, line: text.slice(0, flaw.index).split('\n').length };
}
/** Finds what JSON.parse accepts silently: duplicate keys, `__proto__`, depth, infinite numbers. */
function findAmbiguity(text) {
    const token = /["{}[\],:]|-?\d[\d.eE+-]*/g;
    const levels = [];
    let previous = '';
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const { index } = match;
        let [lexeme] = match;
        if (lexeme === '"') {
            token.lastIndex = endOfString(text, index);
            lexeme = text.slice(index, token.lastIndex);
        }
        if (lexeme === '{' || lexeme === '[') {
            levels.push(lexeme === '{' ? new Set() : null);
            if (levels.length > maximumDepth) {
                return { why: `it is nested more than ${maximumDepth} levels deep`, index };
            }
        }
        else if (lexeme === '}' || lexeme === ']')
            levels.pop();
        else if (lexeme.startsWith('"') && (previous === '{' || previous === ',')) {
            const flaw = keyFlaw(JSON.parse(lexeme), levels.at(-1));
            if (flaw)
                return { why: flaw, index };
        }
        else if (/^-?\d/.test(lexeme) && !Number.isFinite(Number(lexeme))) {
            return { why: `the number ${lexeme.slice(0, 40)} is out of range`, index };
        }
        previous = lexeme;
    }
    return undefined;
}
/** The index behind a string; by hand, because a long one exhausts a regular expression's stack. */
function endOfString(text, start) {
    let index = start + 1;
    while (index < text.length && text[index] !== '"')
        index += text[index] === '\\' ? 2 : 1;
    return index + 1;
}
/** `keys` is null or absent outside an object, where a string is a value. */
function keyFlaw(key, keys) {
    if (!keys)
        return undefined;
    if (key === '__proto__')
        return 'it has a key __proto__';
    if (keys.has(key))
        return `it has the key ${JSON.stringify(key.slice(0, 80))} twice`;
    keys.add(key);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/gates/build/provenance/status-file.js

/** Older files name the changed files by other words. */
const filesKeys = ['filesChanged', 'changedFiles', 'files'];
/** Reads status.json: strict JSON, an object, each known key of its type. Unknown keys are free. */
function parseStatus(bytes) {
    const json = parseStrictJson(bytes);
    if (!json.ok)
        return { kind: 'invalid', why: json.why, ...(json.line && { line: json.line }) };
    if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
        return { kind: 'invalid', why: 'it is not an object' };
    }
    const record = json.value;
    const { status } = record;
    if (typeof status !== 'string')
        return { kind: 'invalid', why: 'its status is not a string' };
    for (const key of ['task', 'branch', 'commitSha']) {
        const value = record[key];
        if (value !== undefined && value !== null && typeof value !== 'string') {
            return { kind: 'invalid', why: `its ${key} is not a string` };
        }
    }
    const commitSha = textOf(record['commitSha']);
    if (commitSha !== null && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commitSha)) {
        return { kind: 'invalid', why: 'its commitSha is not a full object name in lower-case hex' };
    }
    const filesKey = filesKeys.find((key) => record[key] !== undefined && record[key] !== null);
    const files = filesKey === undefined ? [] : record[filesKey];
    if (!Array.isArray(files) || !files.every((file) => typeof file === 'string')) {
        return { kind: 'invalid', why: `its ${filesKey} is not a list of strings` };
    }
    const value = {
        status,
        task: textOf(record['task']),
        branch: textOf(record['branch']),
        commitSha,
        filesChanged: files,
    };
    return { kind: 'status', value };
}
/** An absent, null or empty value all mean: not given. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideTask),
/* harmony export */   e: () => (/* binding */ taskBranchPrefix)
/* harmony export */ });
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1213);
/* harmony import */ var _approved_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9813);


/** Branches of tasks are `autoTest/<task>` (formats, the trace). */
const taskBranchPrefix = 'autoTest/';
/**
 * Which task the change belongs to: the name given by hand or by the branch, which must have a
 * directory; or else the one directory that the change adds to (gates, provenance).
 */
function decideTask(facts, trace) {
    const { requested, branch, changed, present } = facts;
    const ofBranch = branch?.startsWith(taskBranchPrefix)
        ? branch.slice(taskBranchPrefix.length)
        : null;
    if (requested !== null && ofBranch !== null && requested !== ofBranch) {
        return undecided('provenance/task-ambiguous', `the task ${requested} was asked for, but the branch ${branch} names ${ofBranch}`, trace);
    }
    const named = requested ?? ofBranch;
    if (named !== null)
        return decideNamed(named, present, trace);
    if (changed.length > 1) {
        const message = `the change adds to the traces of ${changed.length} tasks: ${listOf(changed)}`;
        return undecided('provenance/task-ambiguous', message, trace);
    }
    const [only = present.length === 1 ? present[0] : undefined] = changed;
    if (only === undefined) {
        return undecided('provenance/task-missing', `the change adds no directory below ${trace}/`, trace);
    }
    return decideNamed(only, present, trace);
}
function decideNamed(task, present, trace) {
    if (!_approved_line_js__WEBPACK_IMPORTED_MODULE_0__/* .taskNamePattern */ .p.test(task)) {
        return undecided('provenance/task-invalid', `${task} is not a valid task name`, trace);
    }
    if (present.includes(task))
        return { kind: 'task', task };
    const others = present.length === 0 ? '' : ` (there is ${listOf(present)})`;
    return undecided('provenance/task-missing', `there is no directory ${trace}/${task}/${others}`, trace);
}
function listOf(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
function undecided(code, message, path) {
    return { kind: 'undecided', finding: (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(code, { message, location: { path } }) };
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVisibleLines),
/* harmony export */   _: () => (/* binding */ indentOf)
/* harmony export */ });
/* harmony import */ var _code_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4588);

/**
 * Leaves out what the rendered document hides or shows as code: fenced code and HTML comments. An
 * approver reads the rendered document, so nothing else may grant. What GitHub and this reader
 * could see differently (raw HTML, a fence that a list item could end) is refused, not guessed.
 */
function readVisibleLines(text) {
    const lines = [];
    let hidden;
    for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
        const number = index + 1;
        const refuse = (why) => ({ ok: false, why, line: number });
        if (index === 0 && /^---[ \t]*$/.test(raw))
            return refuse('it starts with front matter');
        if (hidden) {
            const end = endOf(hidden, raw);
            if (end === 'unclear')
                return refuse(`whether a ${hidden.what} ends here is not clear`);
            if (end === 'closed')
                hidden = undefined;
            continue;
        }
        const opening = openingOf(raw, number);
        if (opening === 'unclear') {
            return refuse('a code fence or comment starts inside a list item or quotation');
        }
        if (opening) {
            if (opening.what === 'code fence' || !raw.includes('-->', opening.indent + 2))
                hidden = opening;
            // A comment block hides its last line whole, whatever follows the -->.
            continue;
        }
        const visible = withoutInlineComments(raw);
        if (visible === undefined) {
            return refuse('a comment starts in the middle of a line and does not end on it');
        }
        const ambiguity = findAmbiguity(visible);
        if (ambiguity !== undefined)
            return refuse(ambiguity);
        lines.push({ number, text: visible });
    }
    if (hidden)
        return { ok: false, why: `a ${hidden.what} is not closed`, line: hidden.line };
    return { ok: true, lines };
}
/** The column of the first character that is no space, with tab stops every four columns. */
function indentOf(line) {
    let column = 0;
    for (const character of /^[ \t]*/.exec(line)?.[0] ?? '') {
        column += character === '\t' ? 4 - (column % 4) : 1;
    }
    return column;
}
function openingOf(raw, line) {
    const fence = /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)*)(`{3,}(?=[^`]*$)|~{3,})/.exec(raw);
    if (fence) {
        if (/[^ \t]/.test(fence[1] ?? ''))
            return 'unclear';
        return { what: 'code fence', marker: fence[2] ?? '', indent: indentOf(raw), line };
    }
    const comment = /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)*)<!--/.exec(raw);
    if (!comment)
        return undefined;
    // At the start of a list item a comment hides the item's whole line, not only itself.
    if (!/^ {0,3}$/.test(comment[1] ?? ''))
        return 'unclear';
    return { what: 'comment', marker: '-->', indent: indentOf(raw), line };
}
/** An indented block ends with its list item too: a line further left could be visible or not. */
function endOf({ what, marker, indent }, raw) {
    const column = indentOf(raw);
    if (raw.trim() !== '' && column < indent)
        return 'unclear';
    if (what === 'comment')
        return raw.includes('-->') ? 'closed' : 'open';
    const fence = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(raw)?.[1];
    if (fence === undefined || fence[0] !== marker[0] || fence.length < marker.length)
        return 'open';
    return column === indent ? 'closed' : 'unclear';
}
/** The line without `<!-- … -->` outside code spans; undefined when one does not end here. */
function withoutInlineComments(line) {
    if (!line.includes('<!--'))
        return line;
    const spans = new Map((0,_code_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .findCodeSpans */ .OS)(line).map(({ start, end }) => [start, end]));
    let visible = '';
    let index = 0;
    while (index < line.length) {
        const span = spans.get(index);
        if (span !== undefined) {
            visible += line.slice(index, span);
            index = span;
        }
        else if (line.startsWith('<!--', index)) {
            const end = line.indexOf('-->', index + 4);
            // Renderers differ about <!--> and <!--->.
            if (end < 0 || /^<!---?>/.test(line.slice(index, index + 6)))
                return undefined;
            index = end + 3;
        }
        else
            visible += line[index++];
    }
    return visible;
}
const blockStart = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)*<(?:[A-Za-z/!?])/;
const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/g;
/** Tags that change how the text after them reads, to the end of the document if need be. */
const farReaching = /<\/?(?:s|strike|del|code|tt|kbd|pre|details|summary|template|style|script|textarea|title|xmp|iframe|noembed|noframes|plaintext)\b/i;
/** What a renderer may show otherwise than a reader of lines, or undefined. */
function findAmbiguity(line) {
    // An escaped backtick is a letter and opens no code span.
    if (line.includes('\\`'))
        return 'it holds an escaped backtick';
    if (!line.includes('<'))
        return undefined;
    const text = (0,_code_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCodeSpans */ .X)(line).replace(autolink, '');
    return blockStart.test(text) || farReaching.test(text) ? 'it holds raw HTML' : undefined;
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decideApplicability)
/* harmony export */ });
/* harmony import */ var _ai_gate_policy__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1541);
/* harmony import */ var _ai_gate_policy_refs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6949);
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1213);
/* harmony import */ var _change_hostile_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9626);




/**
 * In this order: the base is no target and no step of the flow leads there → not required; an
 * exempting label applied by someone entitled → exempt; documentation only → not required.
 * A label that does not exempt is a warning among the findings.
 */
function decideApplicability(subject, changes, policy, paths) {
    const { base, head, labels } = subject;
    if (base.ref !== null && !isEnforced(base.ref, head.ref, policy)) {
        return { kind: 'not-required', reason: `${base.ref} is not a branch that the policy protects` };
    }
    const exempting = labels.filter(({ name }) => policy.exempt.labels.includes(name));
    const valid = exempting.find((label) => isEntitled(label, policy));
    if (valid?.actor) {
        const by = `${valid.actor.login} (${valid.role})`;
        return { kind: 'exempt', reason: `label ${valid.name} applied by ${by}` };
    }
    if (changes.length > 0 && changes.every((change) => isPlainDocumentation(change, paths))) {
        return { kind: 'not-required', reason: 'only documentation changed' };
    }
    return { kind: 'required', findings: exempting.map((label) => exemptionRefused(label, policy)) };
}
function isEnforced(base, head, policy) {
    if ((0,_ai_gate_policy_refs__WEBPACK_IMPORTED_MODULE_0__/* .matchesRef */ .d)(policy.targets, base))
        return true;
    return (head !== null &&
        policy.promotion.flow.some(({ from, to }) => (0,_ai_gate_policy_refs__WEBPACK_IMPORTED_MODULE_0__/* .matchesRef */ .d)([to], base) && (0,_ai_gate_policy_refs__WEBPACK_IMPORTED_MODULE_0__/* .matchesRef */ .d)([from], head)));
}
function isEntitled({ actor, role }, policy) {
    if (actor?.kind !== 'user' || role === null)
        return false;
    return _ai_gate_policy__WEBPACK_IMPORTED_MODULE_1__/* .roles */ .Ot.indexOf(role) >= _ai_gate_policy__WEBPACK_IMPORTED_MODULE_1__/* .roles */ .Ot.indexOf(policy.exempt.minRole);
}
function exemptionRefused({ name, actor, role }, policy) {
    const by = actor
        ? `${actor.login} (${actor.kind === 'bot' ? 'a bot' : (role ?? 'role unknown')})`
        : 'someone unknown';
    return (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('policy/exemption-refused', {
        message: `the label ${name} was applied by ${by}; it takes a person with the role ${policy.exempt.minRole} or more`,
    });
}
/** Links, submodules, new executables and deceptive names are never mere documentation. */
function isPlainDocumentation({ path, utf8, before, after }, paths) {
    const plain = !after || after.kind === 'file' || (after.kind === 'executable' && before?.kind === after.kind);
    if (!plain || !utf8 || before?.kind === 'submodule')
        return false;
    // An added name that some file system takes for .git is no documentation, wherever it lies.
    const flaws = [...(0,_change_hostile_name_js__WEBPACK_IMPORTED_MODULE_3__/* .findDeception */ .PZ)(path), ...(before ? [] : (0,_change_hostile_name_js__WEBPACK_IMPORTED_MODULE_3__/* .findPortabilityFlaws */ .CY)(path))];
    return flaws.length === 0 && paths.isDocumentation(path);
}


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ compilePaths)
/* harmony export */ });
/* harmony import */ var _path_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(410);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1541);


/** The categories that globs define, in the order in which the first match decides. */
const precedence = ['protected', 'schemas', 'backfill', 'runtime', 'docs'];
/** Compiles the globs of `policy`. */
function compilePaths(policy) {
    const matchers = new Map(precedence.map((category) => [category, (0,_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .t)(policy.paths[category])]));
    const { trace } = policy.provenance;
    const isMapping = (0,_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .t)(policy.drift.mapping);
    const isTrace = (path) => path === trace || path.startsWith(`${trace}/`);
    const isOwn = (path) => path === _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPath */ .k1 || path === policy.drift.contract || isTrace(path);
    // The order of precedence makes the last category the one that no other glob matches.
    const category = (path) => precedence.find((name) => matchers.get(name)?.(path)) ?? 'other';
    return {
        category,
        isDocumentation: (path) => !isOwn(path) && category(path) === 'docs',
        isMapping,
        isBackfill: (path) => matchers.get('backfill')?.(path) ?? false,
        isTrace,
    };
}


/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
const codeExtensions = [
    'ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,svelte,astro',
    'py,pyi,go,rs,java,kt,kts,scala,groovy,rb,php,cs,fs,vb,swift,m,mm,c,h,cc,cpp,hpp,dart,ex,exs,erl,hs,lua,pl,r,clj',
    'sql,sh,bash,zsh,fish,ps1,bat,cmd',
].join(',');
const manifests = [
    'package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,deno.json,deno.lock',
    'go.mod,go.sum,Cargo.toml,Cargo.lock,pyproject.toml,poetry.lock,uv.lock,Pipfile,Pipfile.lock,requirements.txt,setup.cfg',
    'Gemfile,Gemfile.lock,composer.json,composer.lock,pom.xml,gradle.properties,libs.versions.toml,mix.lock',
].join(',');
const infrastructure = [
    '**/{Dockerfile,Containerfile,Makefile,Procfile,Jenkinsfile}',
    '**/*.{dockerfile,tf,tfvars,hcl,bicep,gradle,csproj,mk}',
    '**/{docker-compose,compose}*.{yml,yaml}',
    '**/{k8s,kubernetes,helm,charts,terraform}/**',
];
/**
 * The policy of a repository that has none (formats, policy). `runtime` is broad on purpose: the
 * usual source folders, code by extension anywhere, manifests, lock files and infrastructure.
 */
const defaultPolicy = {
    version: 1,
    targets: ['main', 'release/*'],
    paths: {
        runtime: [
            'src/**',
            'app/**',
            'lib/**',
            'packages/**',
            `**/*.{${codeExtensions}}`,
            `**/{${manifests}}`,
            // Text by name, code by what it does.
            '**/{requirements,constraints}*.txt',
            '**/CMakeLists.txt',
            ...infrastructure,
        ],
        schemas: [
            'schemas/**',
            '**/schema.json',
            '**/*.prisma',
            '**/*.graphql',
            '**/migrations/**',
            '**/openapi.{json,yaml,yml}',
        ],
        backfill: ['scripts/**/backfill*', '**/backfill/**'],
        docs: ['**/*.md', '**/*.mdx', '**/*.txt', 'docs/**', '.docs/**'],
        protected: ['.github/**', '**/action.{yml,yaml}', '{,docs/}CODEOWNERS'],
    },
    exempt: { labels: ['hotfix'], minRole: 'maintain' },
    provenance: {
        trace: '.ai-stack-trace',
        base: 'merge-base',
        docs: 'scoped',
        required: [
            'contract/APPROVED',
            'contract/approval.md',
            'codex/audit/',
            'claude/review/',
            'gemini/audit/',
            'final/status.json',
        ],
        approval: { authority: 'none', minRole: 'write' },
    },
    drift: {
        contract: '.docs/reports/field-to-api-map.md',
        types: ['string'],
        baseline: 'none',
        sources: [],
        mapping: ['src/mappers/**', 'scripts/**/backfill*'],
    },
    promotion: {
        flow: [{ from: 'autoTest/*', to: 'main' }],
        requiredChecks: [],
        skippedOk: [],
        requireProtection: false,
        merge: { mode: 'check', method: 'squash' },
    },
    override: {
        label: 'override:ai-gated',
        minRole: 'maintain',
        signature: 'comment',
        expiresInHours: 7 * 24,
        ledgerBranch: 'ai-gate/ledger',
        artifactRetentionDays: 90,
    },
    enforcement: {
        provenance: { level: 'blocking' },
        drift: { level: 'blocking' },
        promotion: { level: 'blocking' },
    },
};


/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   loadPolicy: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1213);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7509);



/** A file full of mistakes need not fill the report. */
const mostProblems = 50;
/**
 * The policy in force: the file at the base commit `baseSha`, or the defaults where there is none.
 * The YAML parser and the schema are loaded only for a file, because most of the start-up time of
 * a run without one would be theirs.
 */
async function loadPolicy(file, baseSha) {
    if (file === undefined) {
        const identity = { source: 'defaults', digest: sha256(canonicalJson(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G)) };
        return { ok: true, policy: _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G, origins: new Map(), identity };
    }
    const identity = { source: `${file.path}@${baseSha}`, digest: sha256(file.bytes) };
    const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(164), __nccwpck_require__.e(343), __nccwpck_require__.e(970)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1970));
    const result = parsePolicy(file.bytes);
    return result.ok
        ? { ok: true, policy: result.policy, origins: result.origins, identity }
        : { ok: false, findings: findingsOf(result.problems, file.path), identity };
}
/** One finding a problem, so that each is annotated on its line. */
function findingsOf(problems, path) {
    const left = problems.length - mostProblems;
    return problems.slice(0, mostProblems).map(({ key, line, message }, index) => {
        const more = left > 0 && index === mostProblems - 1 ? ` (and ${left} more problems)` : '';
        return (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('policy/invalid', {
            message: `${key === '' ? '' : `${key}: `}${message}${more}`,
            location: { path, line },
        });
    });
}
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
/** JSON with sorted keys and no spaces: the same bytes for the same value. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compileGlobs)
});

;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
// One digit, or a class of digits from a to b.
const digit = (a, b) => a === b ?
    { t: 'lit', ch: String(a) }
    : { t: 'class', re: new RegExp(`^[${a}-${b}]$`) };
const prefix = (d, alts) => alts.map(s => [digit(d, d), ...s]);
// The digit strings from a to b, which have the same length.
const fixed = (a, b) => {
    if (!a)
        return [[]];
    let lo = +a[0];
    let hi = +b[0];
    const ra = a.slice(1);
    const rb = b.slice(1);
    if (lo === hi)
        return prefix(lo, fixed(ra, rb));
    const zeros = '0'.repeat(ra.length);
    const nines = '9'.repeat(ra.length);
    const out = [];
    if (ra !== zeros)
        out.push(...prefix(lo++, fixed(ra, nines)));
    const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
    if (lo <= hi) {
        out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
    }
    out.push(...last);
    return out;
};
// The numbers from a to b, where 0 <= a <= b. If width is set, each
// one has leading zeros to make it that many digits.
const nonneg = (a, b, width) => {
    if (width) {
        return fixed(String(a).padStart(width, '0'), String(b).padStart(width, '0'));
    }
    const out = [];
    for (let len = String(a).length; len <= String(b).length; len++) {
        const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
        const hi = Math.min(b, 10 ** len - 1);
        out.push(...fixed(String(lo), String(hi)));
    }
    return out;
};
/**
 * The strings that the bash brace expansion `{lo..hi}` makes, as
 * the alternatives of an `@(...)` extglob. Each one is a sequence of
 * digits and digit classes, so there are only a few of them, even for
 * a large range.
 *
 * If either end has a leading zero, such as `{01..10}`, each number
 * has leading zeros to make it as long as the longer end, counting a
 * `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
 *
 * Returns undefined if either end is not a safe integer.
 */
const numericRange = (loStr, hiStr) => {
    let lo = Number(loStr);
    let hi = Number(hiStr);
    if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
        return;
    if (lo > hi)
        [lo, hi] = [hi, lo];
    const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
    const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
    const out = [];
    if (lo < 0) {
        const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
        out.push(...neg.map(s => [{ t: 'lit', ch: '-' }, ...s]));
    }
    if (hi >= 0)
        out.push(...nonneg(Math.max(lo, 0), hi, width));
    return out;
};
//# sourceMappingURL=numeric-range.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}'],
    '[:alpha:]': ['\\p{L}\\p{Nl}'],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f'],
    '[:blank:]': ['\\p{Zs}\\t'],
    '[:cntrl:]': ['\\p{Cc}'],
    '[:digit:]': ['\\p{Nd}'],
    '[:graph:]': ['\\p{Z}\\p{C}', true],
    '[:lower:]': ['\\p{Ll}'],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}\\p{S}'],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f'],
    '[:upper:]': ['\\p{Lu}'],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}'],
    '[:xdigit:]': ['A-Fa-f0-9'],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
const noMatch = /$./;
// Takes a glob string at a posix brace expression. Returns a RegExp
// that tests one character, and the number of glob chars consumed.
// If the class is not closed, consumed is 0, and the `[` must be
// treated as a literal character.
// Out of order ranges are removed. If nothing is left, the RegExp
// is `/$./`, and the rest of the glob is consumed, so that the
// whole glob cannot match.
const parseClass = (glob, position, nocase = false, form) => {
    // normalize one class member, if it stays one code point
    const norm = (c) => {
        const n = form ? c.normalize(form) : c;
        return [...n].length === 1 ? n : c;
    };
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = String.fromCodePoint(glob.codePointAt(i));
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return [noMatch, glob.length - pos];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        const n = norm(c);
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(n));
            }
            else if (n === rangeStart) {
                ranges.push(braceEscape(n));
            }
            rangeStart = '';
            i += c.length;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + c.length)) {
            ranges.push(braceEscape(n + '-'));
            i += c.length + 1;
            continue;
        }
        if (glob.startsWith('-', i + c.length)) {
            rangeStart = n;
            i += c.length + 1;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(n));
        i += c.length;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return [noMatch, 0];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return [noMatch, glob.length - pos];
    }
    const sranges = '[' + (negate ? '^' : '') + ranges.join('') + ']';
    const snegs = '[' + (negate ? '' : '^') + negs.join('') + ']';
    const comb = '^' +
        (ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
            : ranges.length ? sranges
                : snegs);
    return [new RegExp(comb, nocase ? 'iu' : 'u'), endPos - pos];
};
//# sourceMappingURL=parse-class.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js


// the end of the pattern, or of a negated sub-pattern
const MATCH = { t: 'match', id: 0 };
const extTypes = '!?+*@';
const lit = (ch) => ({ t: 'lit', ch });
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
// a RegExp that only matches `s`, with unicode case folding
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, 'iu');
// foldRe for one literal char. The same chars are in most patterns,
// so keep them. A RegExp without the `g` or `y` flag has no state to
// share.
const foldCache = new Map();
const foldRe = (ch) => {
    let re = foldCache.get(ch);
    if (!re) {
        re = newFoldRe(ch);
        if (foldCache.size >= 1000)
            foldCache.clear();
        foldCache.set(ch, re);
    }
    return re;
};
const litMatch = (l, c) => {
    if (c === l.ch)
        return true;
    if (!l.re)
        return false;
    const code = c.charCodeAt(0);
    if (code >= 128)
        return l.re.test(c);
    const ascii = (l.ascii ??= new Uint8Array(128));
    ascii[code] ||= l.re.test(c) ? 1 : 2;
    return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
    const toks = [];
    for (let i = 0; i < p.length;) {
        const c = String.fromCodePoint(p.codePointAt(i));
        if (mark) {
            // a \ before a range would only escape its first char
            const m = c === '\\' && p.startsWith(mark, i + 1) ? 1 : 0;
            if (m || c === mark) {
                const start = i + m + mark.length;
                const end = p.indexOf(mark, start);
                const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
                const alts = end !== -1 && r && numericRange(r[1], r[2]);
                if (alts) {
                    toks.push({ t: 'ext', type: '@', alts });
                    i = end + mark.length;
                    continue;
                }
            }
        }
        if (c === '\\') {
            // a trailing \ is a literal \
            const e = p.codePointAt(i + 1);
            const ch = e === undefined ? c : String.fromCodePoint(e);
            toks.push(lit(ch));
            i += 1 + ch.length;
            continue;
        }
        if (c === '[') {
            const [re, consumed] = parseClass(p, i, nocase, form);
            if (consumed) {
                toks.push({ t: 'class', re });
                i += consumed;
                continue;
            }
        }
        if (!noext && extTypes.includes(c) && p[i + 1] === '(') {
            toks.push({ t: 'open', type: c });
            i += 2;
            continue;
        }
        toks.push(!noext && c === '|' ? { t: 'bar' }
            : !noext && c === ')' ? { t: 'close' }
                : c === '*' ? { t: 'star' }
                    : c === '?' ? { t: 'any' }
                        : lit(c));
        i += c.length;
    }
    return toks;
};
// map each open token index to the index of its close token
const pair = (toks) => {
    const pairs = new Map();
    const stack = [];
    toks.forEach((tok, i) => {
        if (tok.t === 'open')
            stack.push(i);
        else if (tok.t === 'close' && stack.length)
            pairs.set(stack.pop(), i);
    });
    return pairs;
};
// build the alternatives between start and end. An open token that
// is not closed is never inside a closed extglob, so bar and close
// tokens are only literal at the top level.
const build = (toks, pairs, start, end, top) => {
    let seq = [];
    const alts = [seq];
    for (let i = start; i < end; i++) {
        const tok = toks[i];
        const close = pairs.get(i);
        if (tok.t === 'open' && close !== undefined) {
            const sub = build(toks, pairs, i + 1, close, false);
            seq.push({ t: 'ext', type: tok.type, alts: sub });
            i = close;
        }
        else if (tok.t === 'bar' && !top) {
            alts.push((seq = []));
        }
        else if (tok.t === 'open') {
            seq.push(lit(tok.type), lit('('));
        }
        else if (tok.t === 'bar') {
            seq.push(lit('|'));
        }
        else if (tok.t === 'close') {
            seq.push(lit(')'));
        }
        else {
            seq.push(tok);
        }
    }
    return alts;
};
// normalize each run of literal chars as one string, so that a char
// and the combining marks after it compose (or decompose) together.
// Syntax is already parsed, so a char that normalizes to a syntax
// char (such as full-width `＊` in NFKC) stays a literal.
const normalize = (items, form) => {
    const out = [];
    let run = '';
    const flush = () => {
        for (const ch of run.normalize(form))
            out.push(lit(ch));
        run = '';
    };
    for (const it of items) {
        if (it.t === 'lit') {
            run += it.ch;
            continue;
        }
        flush();
        out.push(it.t === 'ext' ?
            { ...it, alts: it.alts.map(a => normalize(a, form)) }
            : it);
    }
    flush();
    return out;
};
// the start node, and the number of node ids. Ids are dense, from 0
// for the match node.
const compile = (items, nocase) => {
    let id = 1;
    const split = (out) => ({ t: 'split', id: id++, out });
    const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
    const item = (it, next) => {
        switch (it.t) {
            case 'lit':
                const re = nocase ? foldRe(it.ch) : undefined;
                return { t: 'lit', id: id++, ch: it.ch, re, next };
            case 'any':
            case 'star':
                return { t: it.t, id: id++, next };
            case 'class':
                return { t: 'class', id: id++, re: it.re, next };
        }
        const alts = (next) => it.alts.map(a => seq(a, next));
        switch (it.type) {
            case '@':
                return split(alts(next));
            case '?':
                return split([next, ...alts(next)]);
            case '!':
                return { t: 'neg', id: id++, sub: split(alts(MATCH)), next };
        }
        // * and +, loop back after each match
        const after = split([]);
        const entry = split(alts(after));
        after.out.push(next, entry);
        return it.type === '*' ? after : entry;
    };
    const start = seq(items, MATCH);
    return [start, id];
};
// one line per node, in the order that a walk from the start
// reaches them. Edges point to node ids. The nodes of a negated
// sub-pattern are indented under their negation.
const show = (start) => {
    const lines = [];
    const seen = new Set();
    const ref = (n) => (n.t === 'match' ? 'match' : String(n.id));
    const walk = (n, indent) => {
        if (n.t === 'match' || seen.has(n))
            return;
        seen.add(n);
        const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
        switch (n.t) {
            case 'split':
                line(`split -> ${n.out.map(ref).join(', ')}`);
                for (const o of n.out)
                    walk(o, indent);
                return;
            case 'neg':
                line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
                walk(n.sub, indent + '  ');
                return walk(n.next, indent);
            case 'lit':
                line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
                break;
            case 'class':
                line(`${n.re} -> ${ref(n.next)}`);
                break;
            default:
                line(`${n.t === 'any' ? '?' : '*'} -> ${ref(n.next)}`);
        }
        walk(n.next, indent);
    };
    walk(start, '');
    return [`start -> ${ref(start)}`, ...lines].join('\n');
};
// The threads at one position in the string. Each node thread is
// only kept once, and runs with the same state are only kept once,
// so that identical threads merge. The match node is not in
// `threads`, because it can not step. It sets `match` instead.
class State {
    // set by the Sim, to mark the nodes that this state has
    gen;
    threads = [];
    match = false;
    runs = [];
    // the sorted ids of the threads, with 0 for a match, once the
    // state is done
    ids = [];
    constructor(gen) {
        this.gen = gen;
    }
    // no threads, so nothing more can match
    get dead() {
        return !this.threads.length && !this.match && !this.runs.length;
    }
}
// true if the two states hold the same threads
const sameState = (a, b) => {
    if (a.ids.length !== b.ids.length)
        return false;
    if (a.runs.length !== b.runs.length)
        return false;
    if (a.ids.some((id, i) => id !== b.ids[i]))
        return false;
    return a.runs.every(r => b.runs.some(o => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
    has: new Float64Array(size),
    seen: new Float64Array(size),
    gen: 0,
});
class Sim {
    // `.` and `..` only match literal dots, even with `dot:true`
    dots;
    // the string starts with `.`, and `dot:true` is not set
    dotStart;
    #marks;
    constructor(dots, dotStart, marks) {
        this.dots = dots;
        this.dotStart = dotStart;
        this.#marks = marks;
    }
    state() {
        return new State(++this.#marks.gen);
    }
    // sort the ids of a state, once it has all of its threads
    done(state) {
        state.ids = state.threads.map(n => n.id).sort((a, b) => a - b);
        if (state.match)
            state.ids.unshift(MATCH.id);
        return state;
    }
    // true the first time that the state walks through the node, so
    // that loops in the graph stop
    #visit(state, node) {
        const { seen } = this.#marks;
        if (seen[node.id] === state.gen)
            return false;
        seen[node.id] = state.gen;
        return true;
    }
    #addThread(state, node) {
        const { has } = this.#marks;
        if (has[node.id] === state.gen)
            return false;
        has[node.id] = state.gen;
        state.threads.push(node);
        return true;
    }
    // wildcards only match a leading dot if `dot:true`. In a negated
    // sub-pattern, this does not apply, because the negation itself
    // can not match a leading dot.
    restricted(i, top) {
        return top && (this.dots || (this.dotStart && i === 0));
    }
    add(state, node, i, top) {
        switch (node.t) {
            case 'split':
                if (!this.#visit(state, node))
                    return;
                for (const o of node.out)
                    this.add(state, o, i, top);
                return;
            case 'neg':
                if (!this.#visit(state, node))
                    return;
                const sub = this.state();
                this.add(sub, node.sub, i, false);
                this.done(sub);
                return this.addRun(state, { t: 'run', neg: node, state: sub }, i, top);
            case 'star':
                // a * can not start a dotfile, even if it matches nothing
                if (this.restricted(i, top))
                    return;
                if (this.#addThread(state, node))
                    this.add(state, node.next, i, top);
                return;
            case 'match':
                state.match = true;
                return;
            default:
                this.#addThread(state, node);
        }
    }
    addRun(state, run, i, top) {
        for (const r of state.runs) {
            if (r.neg === run.neg && sameState(r.state, run.state))
                return;
        }
        state.runs.push(run);
        if (!run.state.match) {
            this.add(state, run.neg.next, i, top);
        }
    }
    // the threads after char `c`, at index `i`
    step(state, c, i, top) {
        const next = this.state();
        for (const th of state.threads) {
            switch (th.t) {
                case 'lit':
                    if (litMatch(th, c)) {
                        this.add(next, th.next, i + 1, top);
                    }
                    break;
                case 'any':
                    if (!this.restricted(i, top))
                        this.add(next, th.next, i + 1, top);
                    break;
                case 'class':
                    if (!this.restricted(i, top) && th.re.test(c)) {
                        this.add(next, th.next, i + 1, top);
                    }
                    break;
                case 'star':
                    if (!this.restricted(i, top))
                        this.add(next, th, i + 1, top);
            }
        }
        if (!this.restricted(i, top)) {
            for (const run of state.runs) {
                // a sub-pattern with no threads can not match again, so the
                // run stays the same
                if (run.state.dead) {
                    this.addRun(next, run, i + 1, top);
                    continue;
                }
                const sub = this.step(run.state, c, i, false);
                this.addRun(next, { t: 'run', neg: run.neg, state: sub }, i + 1, top);
            }
        }
        return this.done(next);
    }
}
// A canonical key for the threads in a state. States with the same
// key hold the same threads, so they match the same strings.
const stateKey = (state) => {
    const ids = state.ids.join();
    if (!state.runs.length)
        return ids;
    const runs = state.runs.map(r => `${r.neg.id}(${stateKey(r.state)})`);
    return `${ids}|${runs.sort().join('|')}`;
};
// The cache can hold about this many chars of state keys and
// transitions. When it is full, it is cleared, so that a pattern
// can not use an unbounded amount of memory.
const DFA_BUDGET = 1 << 18;
// A cache of the states that the simulation reaches, built as the
// matcher is used. Each char of a string is then one Map lookup,
// once the states that it leads to are known.
//
// The dot rules only restrict the first char of a dotfile (strings
// that are only `.` or `..` do not use the cache). So a dotfile
// starts at its own state, which takes its first step with the
// restriction, and every other state takes steps without it.
class Dfa {
    #start;
    #states = new Map();
    #size = 0;
    #plain;
    #dotStart;
    #sim;
    #dotSim;
    constructor(start, marks) {
        this.#start = start;
        this.#sim = new Sim(false, false, marks);
        this.#dotSim = new Sim(false, true, marks);
    }
    #make(state) {
        return {
            state,
            match: state.match,
            dead: state.dead,
            next: new Map(),
        };
    }
    #intern(state) {
        const key = stateKey(state);
        const found = this.#states.get(key);
        if (found)
            return found;
        if (this.#size > DFA_BUDGET)
            this.#clear();
        const d = this.#make(state);
        this.#states.set(key, d);
        this.#size += key.length + 1;
        return d;
    }
    #clear() {
        this.#states.clear();
        this.#size = 0;
        this.#plain = undefined;
        this.#dotStart = undefined;
    }
    start(dotStart) {
        if (dotStart) {
            if (this.#dotStart)
                return this.#dotStart;
            const state = this.#dotSim.state();
            this.#dotSim.add(state, this.#start, 0, true);
            return (this.#dotStart = this.#make(this.#dotSim.done(state)));
        }
        if (this.#plain)
            return this.#plain;
        const state = this.#sim.state();
        this.#sim.add(state, this.#start, 0, true);
        return (this.#plain = this.#intern(this.#sim.done(state)));
    }
    // the next state, after a miss in `d.ascii`
    next(d, c) {
        const code = c.charCodeAt(0);
        const found = code < 128 ? undefined : d.next.get(c);
        if (found)
            return found;
        // the dotfile start is not in the cache, so it is never shared
        const n = d === this.#dotStart ?
            this.#intern(this.#dotSim.step(d.state, c, 0, true))
            : this.#intern(this.#sim.step(d.state, c, 1, true));
        if (code < 128) {
            if (!d.ascii) {
                d.ascii = new Array(128);
                this.#size += 128;
            }
            d.ascii[code] = n;
        }
        else {
            d.next.set(c, n);
        }
        this.#size++;
        return n;
    }
}
// the nodes in order, if the graph is a single chain
const linear = (start) => {
    const nodes = [];
    for (let n = start; n.t !== 'match'; n = n.next) {
        if (n.t === 'split' || n.t === 'neg')
            return undefined;
        nodes.push(n);
    }
    return nodes;
};
// Match a chain of nodes. Each node other than `*` matches exactly
// one char, so on a failure it is enough to go back to the last `*`
// and let it match one more char. This takes at most
// nodes.length * chars.length steps.
const testLinear = (nodes, chars, start, end) => {
    let ni = 0;
    let ci = start;
    let starNi = -1;
    let starCi = 0;
    while (ci < end) {
        const n = nodes[ni];
        if (n?.t === 'star') {
            starNi = ni++;
            starCi = ci;
            continue;
        }
        const c = chars[ci];
        if (n &&
            (n.t === 'any' ||
                (n.t === 'lit' && litMatch(n, c)) ||
                (n.t === 'class' && n.re.test(c)))) {
            ni++;
            ci++;
            continue;
        }
        if (starNi === -1)
            return false;
        ni = starNi + 1;
        ci = ++starCi;
    }
    while (nodes[ni]?.t === 'star')
        ni++;
    return ni === nodes.length;
};
// The least and most chars that the items can match. These are only
// bounds: a negation can match a string of any length, so it counts
// as 0 to Infinity.
const lengths = (items) => {
    let min = 0;
    let max = 0;
    for (const it of items) {
        const [lo, hi] = itemLengths(it);
        min += lo;
        max += hi;
    }
    return [min, max];
};
const itemLengths = (it) => {
    if (it.t === 'star')
        return [0, Infinity];
    if (it.t !== 'ext')
        return [1, 1];
    if (it.type === '!')
        return [0, Infinity];
    const alts = it.alts.map(lengths);
    const min = Math.min(...alts.map(a => a[0]));
    const max = Math.max(...alts.map(a => a[1]));
    // a loop of alternatives that only match the empty string is empty
    const loop = max === 0 ? 0 : Infinity;
    return (it.type === '@' ? [min, max]
        : it.type === '?' ? [0, max]
            : it.type === '*' ? [0, loop]
                : [min, loop]);
};
// true if the chars from `start` match the literals
const hasAffix = (lits, chars, start) => {
    for (let j = 0; j < lits.length; j++) {
        if (!litMatch(lits[j], chars[start + j]))
            return false;
    }
    return true;
};
// a `/`, or half of a surrogate pair
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
// a string can be indexed by code point, unless it has surrogate
// pairs
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
    if (s.includes('/')) {
        throw new Error('can only match a single path portion, got: ' + s);
    }
};
class Matcher {
    pattern;
    options;
    #start;
    // the number of node ids
    #size;
    #marks;
    // the Sim for strings that are only `.` or `..`
    #dotsSim;
    // the string to compare, if the pattern has no magic. With
    // `nocase:true`, the RegExp that folds case is made when it is
    // first used.
    #literal;
    #literalFold = false;
    #literalRe;
    // the nodes between the prefix and suffix, if the graph is a
    // single chain
    #linear;
    // the linear nodes are only `*` and `?`, so the length bounds and
    // the prefix and suffix decide the match
    #wild = false;
    // the least and most chars that a match can have
    #min = 0;
    #max = Infinity;
    // the literals that a match must start and end with. Each one
    // matches exactly one char, and they are distinct items in the
    // pattern, so a string that does not have them can not match.
    #prefix = [];
    #suffix = [];
    // the prefix and suffix as strings, if they do not fold case
    #prefixStr;
    #suffixStr;
    // there is a prefix or suffix to check
    #affix = false;
    #dfa;
    #form;
    constructor(pattern, options = {}) {
        if (pattern.includes('/')) {
            throw new Error('can only match a single path portion, got pattern: ' + pattern);
        }
        this.pattern = pattern;
        this.options = options;
        const { nocase = false, noext = false, normalize: n } = options;
        this.#form = n === true ? 'NFC' : n || undefined;
        // a pattern that is only an empty extglob is a literal string,
        // except for `!()`, which matches any non-empty string
        const literal = /^[?*+@]\(\)$/.test(pattern);
        const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
        let [items] = build(toks, pair(toks), 0, toks.length, true);
        if (this.#form)
            items = normalize(items, this.#form);
        const [start, size] = compile(items, nocase);
        this.#start = start;
        this.#size = size;
        if (items.every(it => it.t === 'lit')) {
            this.#literal = items.map(it => it.ch).join('');
            this.#literalFold = nocase;
        }
        else {
            const lit = (it) => it.t !== 'lit' ? undefined
                : nocase ? { ch: it.ch, re: foldRe(it.ch) }
                    : { ch: it.ch };
            for (const it of items) {
                const l = lit(it);
                if (!l)
                    break;
                this.#prefix.push(l);
            }
            for (let j = items.length - 1; j >= 0; j--) {
                const l = lit(items[j]);
                if (!l)
                    break;
                this.#suffix.unshift(l);
            }
            this.#affix = !!(this.#prefix.length || this.#suffix.length);
            if (!nocase) {
                this.#prefixStr = this.#prefix.map(l => l.ch).join('');
                this.#suffixStr = this.#suffix.map(l => l.ch).join('');
            }
            this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || undefined);
            this.#wild = !!this.#linear?.every(n => n.t === 'star' || n.t === 'any');
            const [min, max] = lengths(items);
            this.#min = min;
            this.#max = max;
        }
    }
    test(s) {
        // The `/` check uses the string as given, so with normalization it
        // is a separate step. Otherwise, one scan finds both a `/` and the
        // surrogate pairs that stop the string being indexed by code point.
        if (this.#form) {
            noSlash(s);
            return this.#test(s.normalize(this.#form));
        }
        if (slashOrSurrogate.test(s)) {
            noSlash(s);
            return this.#test(s, [...s]);
        }
        return this.#test(s, s);
    }
    /**
     * The same as {@link Matcher#test}, but the string is not checked
     * for `/` chars, so the result for a string that has one is not
     * defined. Only use it for a string that is known to be one path
     * portion, such as a part of a path that was split on `/`. It can
     * be faster, because some patterns do not need to look at each char
     * of the string.
     */
    testUnchecked(s) {
        return this.#test(this.#form ? s.normalize(this.#form) : s);
    }
    // Test a string that has no `/`. `chars` indexes it by code point.
    // If it is not given, it is only found if a step needs it.
    #test(s, chars) {
        if (this.#literal !== undefined) {
            return this.#literalFold ?
                (this.#literalRe ??= newFoldRe(this.#literal)).test(s)
                : s === this.#literal;
        }
        // the length check means that the prefix and suffix do not
        // overlap. Without the chars, the length in code points is from
        // half of the UTF-16 length (if each one is a surrogate pair) to
        // all of it, which is often enough to know.
        const min = this.#min;
        const max = this.#max;
        if (chars === undefined) {
            const most = s.length;
            const least = (most + 1) >> 1;
            if (most < min || least > max)
                return false;
            if (least < min || most > max)
                chars = codePoints(s);
        }
        if (chars !== undefined &&
            (chars.length < min || chars.length > max)) {
            return false;
        }
        const prefix = this.#prefix.length;
        if (this.#affix) {
            if (this.#prefixStr !== undefined && this.#suffixStr !== undefined) {
                if (!s.startsWith(this.#prefixStr) ||
                    !s.endsWith(this.#suffixStr)) {
                    return false;
                }
            }
            else {
                chars ??= codePoints(s);
                const end = chars.length - this.#suffix.length;
                if (!hasAffix(this.#prefix, chars, 0) ||
                    !hasAffix(this.#suffix, chars, end)) {
                    return false;
                }
            }
        }
        const dotStart = !this.options.dot && s.startsWith('.');
        if (this.#linear) {
            // `.` and `..` only match literal dots, even with `dot:true`
            if (s === '.' || s === '..')
                return false;
            // only a literal can match the leading dot. A `*` can not
            // start a dotfile, even if it matches nothing.
            if (dotStart && !prefix)
                return false;
            if (this.#wild)
                return true;
            chars ??= codePoints(s);
            const end = chars.length - this.#suffix.length;
            return testLinear(this.#linear, chars, prefix, end);
        }
        chars ??= codePoints(s);
        if (s === '.' || s === '..') {
            this.#marks ??= marks(this.#size);
            const sim = (this.#dotsSim ??= new Sim(true, false, this.#marks));
            const start = sim.state();
            sim.add(start, this.#start, 0, true);
            let state = sim.done(start);
            for (let i = 0; i < chars.length; i++) {
                state = sim.step(state, chars[i], i, true);
            }
            return state.match;
        }
        this.#marks ??= marks(this.#size);
        const dfa = (this.#dfa ??= new Dfa(this.#start, this.#marks));
        let d = dfa.start(dotStart);
        // read char codes from the string, so that a one-char string is
        // only made for a cache miss
        const str = chars === s;
        for (let i = 0; i < chars.length; i++) {
            if (d.dead)
                return false;
            const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
            d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
        }
        return d.match;
    }
    /** a readable listing of the state machine */
    toString() {
        return show(this.#start);
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./packages/policy/node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./packages/policy/node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 *
 * A leading `#` or `!` is escaped as well, so that the result is never a
 * comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
 * `!` is written as `@(!)`, because `[!` starts a negated class.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    // However, at the start of the pattern, '!' negates the pattern and
    // '#' makes it a comment, so the first character is handled below.
    const e = magicalBraces ?
        windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&')
        : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, '[$&]')
            : s.replace(/[?*()[\]\\]/g, '\\$&');
    const c = e.charAt(0);
    if (c === '#') {
        return (windowsPathsNoEscape ? '[#]' : '\\#') + e.slice(1);
    }
    if (c === '!') {
        // '[!]' can not be used, because '[!' starts a negated class, and
        // '\' is a path separator in windowsPathsNoEscape mode. '@(!)'
        // matches only '!'. If extglobs are disabled with `noext`, it
        // matches nothing, rather than everything.
        return (windowsPathsNoEscape ? '@(!)' : '\\!') + e.slice(1);
    }
    return e;
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./packages/policy/node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    // escape() writes a leading '!' as '@(!)' in windowsPathsNoEscape mode
    if (windowsPathsNoEscape && s.startsWith('@(!)')) {
        return ('!' + unescape_unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces }));
    }
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./packages/policy/node_modules/minimatch/dist/esm/index.js





const DEFAULT_BRACE_EXPAND_MAX = 100_000;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
// avoid the annoying deprecation flag lol
const AWE_KEY = ('allowWindow' + 'sEscape');
const minimatch = (p, pattern, options) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options?.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return cachedMinimatch(pattern, options).match(p);
};
// The Minimatch objects that minimatch() used most recently, by options
// and then by pattern. When the cache is full, it becomes the old one,
// and the objects used from the old one are moved back to a new one.
// So it keeps 256 to 512 objects.
// The patterns can come from users, so the cache is also bounded by
// the total weight of the objects (see cacheWeight()), and an object
// that is too heavy is never kept. Otherwise a few unique patterns
// with large brace expansions would fill the heap.
let cache = new Map();
let oldCache = new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 1 << 15;
const cacheMaxEntryWeight = 1 << 12;
// About the memory that a compiled object keeps: the pattern and the
// expanded patterns, of which each row in set is made.
const cacheWeight = (mm) => {
    let w = mm.pattern.length;
    for (const s of mm.globSet) {
        w += s.length + 1;
        if (w > cacheMaxEntryWeight)
            break;
    }
    return w;
};
// tsc fails here if a new option is in neither type. Add it to
// optionsKey() too.
const allOptionsKeyed = true;
void allOptionsKeyed;
// 0, 1 or 2 for undefined, falsy or truthy.
const tri = (v) => v === undefined ? 0
    : v ? 2
        : 1;
// The weight of each boolean option's base-3 digit in the key. The
// weights below 24 are for optimizationLevel (1), platform (3) and
// windowsPathsNoEscape (12). tsc fails here if a boolean option is
// not in the list.
const booleanWeights = new Map(Object.keys({
    nobrace: 0,
    nocomment: 0,
    nonegate: 0,
    noglobstar: 0,
    noext: 0,
    nonull: 0,
    partial: 0,
    dot: 0,
    nocase: 0,
    nocaseMagicOnly: 0,
    magicalBraces: 0,
    matchBase: 0,
    flipNegate: 0,
    preserveMultipleSlashes: 0,
    windowsNoMagicRoot: 0,
}).map((k, i) => [k, 24 * 3 ** i]));
// The cache key for a set of options. It is a number, unless an
// option is set to a value that the number can not show, such as
// normalize or an uncommon platform. Then it is a JSON string.
// The defaults give 0, the same key as no options.
// It only reads the keys that are set, so that the speed does not
// depend on the shape of the options object.
const optionsKey = (o) => {
    let n = 0;
    let wpe = false;
    // inherited keys too, because Minimatch reads them
    // oxlint-disable-next-line guard-for-in
    for (const k in o) {
        const v = o[k];
        switch (k) {
            // the same test as the Minimatch constructor
            case 'windowsPathsNoEscape':
                if (v)
                    wpe = true;
                break;
            case AWE_KEY:
                if (v === false)
                    wpe = true;
                break;
            case 'platform': {
                // the same test as the Minimatch constructor
                const p = v || defaultPlatform;
                if (p === defaultPlatform)
                    break;
                if (p === 'darwin')
                    n += 3;
                else if (p === 'win32')
                    n += 6;
                else if (p === 'linux')
                    n += 9;
                else
                    return JSON.stringify(o);
                break;
            }
            case 'optimizationLevel':
                // The same tests as Minimatch: 1 when undefined, then >= 2,
                // >= 1, or else 0. The default level 1 adds 0.
                if (v === undefined)
                    break;
                n +=
                    v >= 2 ? 1
                        : v >= 1 ? 0
                            : 2;
                break;
            case 'braceExpandMax':
                if (v !== undefined && v !== DEFAULT_BRACE_EXPAND_MAX) {
                    return JSON.stringify(o);
                }
                break;
            case 'maxGlobstarRecursion':
                if (v !== undefined && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
                    return JSON.stringify(o);
                }
                break;
            case 'normalize':
                if (v !== undefined)
                    return JSON.stringify(o);
                break;
            default:
                // unknown keys have no weight
                n += (booleanWeights.get(k) ?? 0) * tri(v);
        }
    }
    return wpe ? n + 12 : n;
};
// A copy, so a later change to the options can not change it. Unlike
// a spread, it keeps the inherited keys, which optionsKey() and the
// Minimatch constructor also read.
const copyOptions = (o) => {
    const copy = {};
    // oxlint-disable-next-line guard-for-in
    for (const k in o)
        copy[k] = o[k];
    return copy;
};
const cachedMinimatch = (pattern, options) => {
    const key = options ? optionsKey(options) : 0;
    let mm = cache.get(key)?.get(pattern);
    if (mm)
        return mm;
    mm =
        oldCache.get(key)?.get(pattern) ??
            new Minimatch(pattern, copyOptions(options));
    const weight = cacheWeight(mm);
    // too big to keep, so it is compiled again each time
    if (weight > cacheMaxEntryWeight)
        return mm;
    if (cacheSize >= cacheMax ||
        cacheTotalWeight + weight > cacheMaxWeight) {
        oldCache = cache;
        cache = new Map();
        cacheSize = 0;
        cacheTotalWeight = 0;
    }
    let byPattern = cache.get(key);
    if (!byPattern)
        cache.set(key, (byPattern = new Map()));
    byPattern.set(pattern, mm);
    cacheSize++;
    cacheTotalWeight += weight;
    return mm;
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform
    : 'posix');
const path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
    let mm;
    return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    // brace-expansion turns each escaped backslash '\\' into a single '\',
    // which then escapes the next character instead, and can turn an
    // escaped magic character (for example '\\\*') into a live one.
    // Double every pair, so an escaped backslash comes back out still
    // escaped. The parity of each run of backslashes is unchanged.
    let p = pattern.replace(/\\\\/g, '\\\\\\\\');
    // brace-expansion does not know about [...] classes. In
    // windowsPathsNoEscape mode, escape() writes a literal brace as '[{]'
    // or '[}]'. Escape the brace for brace-expansion, which removes that
    // backslash again, leaving '[{]' or '[}]'.
    if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
        p = p.replace(/\[([{}])\]/g, '[\\$1]');
    }
    return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// A numeric range with at least this many values is matched as one
// pattern portion, rather than expanded. For a glob walk, that is
// one directory read, in place of a stat for each value.
const RANGE_MIN = 100;
// a {lo..hi} range that is not escaped, and not a ${...} variable
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
// true if a range mark in this portion is inside a `!(...)`,
// `*(...)` or `+(...)` extglob. Those repeat or negate their
// contents, so one Matcher for the whole range does not match the
// same strings as the union of one pattern per value. For example,
// `*({1..100})` would match `510` as `5` then `10`, and `!({1..100})`
// would not match `5`, but every expanded pattern except `!(5)` does.
// `@(...)` and `?(...)` are fine: they pick one value at most.
const inRepeatOrNegExt = (portion, mark) => {
    const stack = [];
    for (let i = 0; i < portion.length; i++) {
        const c = portion.charAt(i);
        if (c === '\\') {
            i++;
        }
        else if (c === mark) {
            if (stack.some(t => t !== '@' && t !== '?'))
                return true;
        }
        else if (portion.charAt(i + 1) === '(' && '!?+*@'.includes(c)) {
            stack.push(c);
            i++;
        }
        else if (c === ')') {
            stack.pop();
        }
    }
    return false;
};
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
// Index of the `]` that closes the class that starts at `start`,
// or -1 if it is not closed. Posix classes such as `[:alpha:]` are
// not skipped, so this can find a `]` before the real end. That
// only makes a class look less like a literal.
const classEnd = (pattern, start) => {
    let i = start + 1;
    if (pattern.charAt(i) === '!' || pattern.charAt(i) === '^')
        i++;
    let sawStart = false;
    for (; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === ']' && sawStart)
            return i;
        sawStart = true;
        if (c === '\\')
            i++;
    }
    return -1;
};
// If a path portion pattern has no magic, return the string it
// matches. Otherwise, return undefined. This can report magic for
// a pattern that is in fact literal (eg, `[]`), but never the
// reverse, so a string result is always safe to compare directly.
const literal = (pattern, noext) => {
    if (!noext && (pattern === '+()' || pattern === '@()'))
        return pattern;
    let lit = '';
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            // a trailing \ is a literal \
            lit += pattern.charAt(++i) || c;
        }
        else if (c === '*' || c === '?') {
            return undefined;
        }
        else if (c === '[') {
            const close = classEnd(pattern, i);
            if (close === -1) {
                // not closed, so the [ is a literal
                lit += c;
                continue;
            }
            // a class of one char, such as `[*]` or `[\b]`, is a literal
            let body = pattern.slice(i + 1, close);
            if (body.startsWith('\\'))
                body = body.slice(1);
            if ([...body].length !== 1 || '!^'.includes(pattern.charAt(i + 1))) {
                return undefined;
            }
            lit += body;
            i = close;
        }
        else if (!noext &&
            '+@!'.includes(c) &&
            pattern.charAt(i + 1) === '(' &&
            pattern.includes(')', i + 2)) {
            return undefined;
        }
        else {
            lit += c;
        }
    }
    return lit;
};
// The matching engine compiles and walks extglobs recursively, so a
// path portion with very many extglobs (nested, such as `*(*(*(a)))`,
// or in a row, such as `?(a)?(a)?(a)`) can exhaust the call stack.
// Portions with more than this many extglobs are rejected.
const MAX_EXTGLOBS = 256;
// The number of extglob openers, such as `*(`, in a path portion
// pattern. Chars in a class are counted too, so this can be more than
// the number of extglobs, but never less.
const extglobCount = (pattern) => {
    let n = 0;
    for (let i = 0; i < pattern.length - 1; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            i++;
        }
        else if ('+@!?*'.includes(c) && pattern.charAt(i + 1) === '(') {
            n++;
            i++;
        }
    }
    return n;
};
const assertValidExtglobs = (pattern) => {
    if (extglobCount(pattern) > MAX_EXTGLOBS) {
        throw new TypeError('pattern has too many extglobs');
    }
};
// True if the portion pattern has the same meaning as an alternative
// inside `@(...)`. It must not have a `|` or `)` that is not in a
// closed extglob (those are literal at the top level), an extglob
// that is not closed (the `)` of the `@(...)` would close it), or a
// trailing `\` (it would escape the next `|`). A pattern that is
// only an empty extglob, such as `?()`, is literal on its own, but
// not in `@(...)`. Posix classes such as `[:alpha:]` can hide a `]`
// from classEnd, so patterns with them are not merged.
const extSafe = (pattern) => {
    if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes('[:'))
        return false;
    let depth = 0;
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            if (++i === pattern.length)
                return false;
        }
        else if (c === '[') {
            const close = classEnd(pattern, i);
            if (close !== -1)
                i = close;
        }
        else if ('+@!?*'.includes(c) && pattern.charAt(i + 1) === '(') {
            depth++;
            i++;
        }
        else if (c === ')') {
            if (!depth--)
                return false;
        }
        else if (c === '|' && !depth) {
            return false;
        }
    }
    return !depth;
};
// The last path that Minimatch#match split, and its parts. A path is
// often tested against many patterns in a row (such as a list of
// ignore patterns), so this saves splitting it again. The parts are
// never changed, so they can be shared.
let lastSplit;
// The last path that Minimatch#match checked before splitting it. If
// the same path is checked again, it is being tested against many
// patterns, so it is split and the parts are kept for the others.
let lastChecked;
// true if a pattern portion that is not ** matches a path portion.
// An empty path portion only matches an empty pattern portion. A path
// portion never has a `/`, so the Matcher does not need to check it.
const portionMatch = (p, f) => typeof p === 'string' ? f === p : f !== '' && p.testUnchecked(f);
// Where the last portion of a row matches in a path: the start of the
// last portion of the path, or of the one before a trailing `/`. -1 if
// it matches neither.
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart
    : prev !== undefined && portionMatch(p, prev) ? prevStart
        : -1;
const isDots = (p) => p === '.' || p === '..';
// a Windows drive letter portion, like `c:`
const isDrive = (p) => typeof p === 'string' && /^[a-z]:$/i.test(p);
// true for the `UNC` portion of a long UNC root, //?/UNC/host/share
const isLongUNC = (p) => typeof p === 'string' && /^unc$/i.test(p);
// The index of the host in a row or split path that starts with a
// Windows UNC root: 2 for `//host/share`, and 4 for
// `//?/UNC/host/share`. Otherwise -1. `//?/c:` is not one.
const uncHost = (p) => {
    if (p[0] !== '' || p[1] !== '')
        return -1;
    const h = p[2] !== '?' ? 2
        : isLongUNC(p[3]) ? 4
            : -1;
    const host = p[h];
    const share = p[h + 1];
    return (h !== -1 &&
        host !== undefined &&
        host !== '' &&
        host !== GLOBSTAR &&
        share !== undefined &&
        share !== '' &&
        share !== GLOBSTAR) ?
        h
        : -1;
};
// true if ** can walk the path portion: not `.` or `..`, and not a
// dotfile unless `dot` is set
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith('.'));
// True if a portion of the path from `start` to `end` can not be
// walked by **: one that starts with `.`, or with `dot`, one that is
// `.` or `..`. `start` is the start of a portion, and `end` is the end
// of the path, or just after a separator.
const dotPortion = (f, start, end, dot, sep) => {
    for (let k = start; k < end;) {
        if (f.charCodeAt(k) === 46) {
            if (!dot)
                return true;
            const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
            if (n >= end || isSep(f.charCodeAt(n), sep))
                return true;
        }
        // the start of the next portion, after any run of separators
        const s = nextSep(f, k, sep);
        if (s === -1)
            return false;
        k = s + 1;
        while (k < end && isSep(f.charCodeAt(k), sep))
            k++;
    }
    return false;
};
const isSep = (c, sep) => sep === '/' ? c === 47
    : sep === '\\' ? c === 92
        : c === 47 || c === 92;
// the index of the first separator at or after `from`, or -1
const nextSep = (f, from, sep) => {
    if (sep !== 'both')
        return f.indexOf(sep, from);
    const s = f.indexOf('/', from);
    const b = f.indexOf('\\', from);
    return (s === -1 ? b
        : b === -1 ? s
            : Math.min(s, b));
};
// the index of the last separator at or before `from`, or -1
const lastSep = (f, from, sep) => sep !== 'both' ?
    f.lastIndexOf(sep, from)
    : Math.max(f.lastIndexOf('/', from), f.lastIndexOf('\\', from));
// What parse() returns in place of a Matcher while make() builds and
// merges the rows. Most of the Matchers in rows that are merged would
// never be used, so they are only made for the rows that are left.
const PENDING = {};
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    // the path can be checked against the last portion, and the string
    // portions, of each row before it is split. See #canMatch.
    #endCheck;
    #literalCheck;
    // level 2 resolves `.` and `..` portions in the path
    #level2;
    // the unicode normalization form, if any
    #form;
    // the string portions of each row in the set
    #literals = [];
    // the rows that #canMatch can match without splitting the path
    #shapes = [];
    // the rows whose last portion can be checked against the path's
    #endRows = [];
    // brace expansion can make the same portion in many rows, so they
    // share one Matcher, and the states that it caches
    #matchers = new Map();
    // parse() returns PENDING in place of a Matcher
    #pending = false;
    // the char that marks numeric ranges in globSet, if any
    #rangeMark;
    // the GlobstarParts of each pattern row, by start index and partial
    #globstarParts = new WeakMap();
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion =
            options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        this.#endCheck = !this.preserveMultipleSlashes;
        this.#level2 = (options.optimizationLevel ?? 1) >= 2;
        const n = options.normalize;
        this.#form = n === true ? 'NFC' : n || undefined;
        // make the set of Matchers etc.
        this.make();
        // On Windows, the portions of a row up to its drive letter or UNC
        // share are skipped or compared without case, if the path has one
        // too. So the checks only use the portions after it.
        const drives = this.set.map(row => this.#rootIndex(row));
        this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
        // with the end check, the last portion is already checked
        this.#literals = this.set.map((row, r) => {
            const end = this.#endRows[r] ? row.length - 1 : row.length;
            const lits = row
                .slice(drives[r] + 1, end)
                .filter((p) => typeof p === 'string' && !!p);
            return [...new Set(lits)];
        });
        this.#literalCheck = this.#literals.some(l => l.length);
        this.#shapes = this.set.map((row, r) => {
            const [p0, p1, p2] = row;
            if (this.#endRows[r] && row.length === 2) {
                if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
                    return 'tail';
            }
            // the basename of a path that is split on / is its last portion,
            // or the one before a trailing /, the same as the end check
            if (this.#endRows[r] &&
                options.matchBase &&
                row.length === 1 &&
                p0 !== GLOBSTAR &&
                p0 !== '') {
                return 'base';
            }
            // the portion must not be a root, or '', which can be a
            // different portion on Windows (where //x paths get an extra '')
            if (!this.#endCheck || drives[r] !== -1)
                return undefined;
            if (row.length === 3 &&
                p0 === GLOBSTAR &&
                p2 === GLOBSTAR &&
                p1 !== GLOBSTAR &&
                p1 !== '' &&
                // the portion between is only matched below this limit
                this.maxGlobstarRecursion > 0) {
                return 'mid';
            }
            if (row.length === 2 &&
                p1 === GLOBSTAR &&
                p0 !== GLOBSTAR &&
                p0 !== '') {
                return 'head';
            }
            return undefined;
        });
    }
    // a string portion of a pattern, normalized if the option is set
    #norm(p) {
        return this.#form ? p.normalize(this.#form) : p;
    }
    // On Windows, the index of the last root portion of a row, as
    // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
    // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
    // -1.
    #rootIndex(row) {
        if (!this.isWindows)
            return -1;
        if (isDrive(row[0]))
            return 0;
        const uncDrive = row[0] === '' && row[1] === '' && row[2] === '?' && isDrive(row[3]);
        if (uncDrive)
            return 3;
        const h = uncHost(row);
        return h === -1 ? -1 : h + 1;
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.#expandBraces())];
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be Matchers, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.#slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        // glob --> Matchers
        this.#pending = true;
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path. The root of a long UNC
                // path, //?/UNC/host/share, is 6 portions.
                const n = s[2] === '?' && isLongUNC(s[3]) ? 6 : 4;
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    s.slice(3, n).every(p => !globMagic.test(p));
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, n).map(p => this.#norm(p)),
                        ...s.slice(n).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [
                        this.#norm(s[0]),
                        ...s.slice(1).map(ss => this.parse(ss)),
                    ];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
                    if (isLongUNC(this.globParts[i][3]))
                        p[3] = 'UNC';
                    p[2] = '?';
                }
            }
        }
        // with noext, `@(...)` would be literal
        if (!options.noext)
            this.mergeRows();
        this.#pending = false;
        this.set.forEach((row, i) => {
            for (let k = 0; k < row.length; k++) {
                if (row[k] === PENDING) {
                    row[k] = this.parse(this.globParts[i][k]);
                }
            }
        });
    }
    // Merge rows that only differ in one portion, where each of them
    // is a Matcher, into one row that matches any of them with
    // `@(a|b|...)`. Then a path is only walked once for all of them,
    // for example with `**/*.{js,ts}`.
    mergeRows() {
        let merged = true;
        while (merged) {
            merged = false;
            // a single row cannot be merged with anything
            if (this.set.length < 2)
                return;
            let keys = this.#mergeKeys();
            const len = Math.max(0, ...this.set.map(r => r.length));
            for (let k = 0; k < len; k++) {
                // the rows that are the same other than at portion k, keyed
                // by the ids of the parts before k and the parts after k,
                // which are at most the number of rows
                const groups = new Map();
                const R = this.set.length + 1;
                this.set.forEach((row, i) => {
                    if (!(row[k] instanceof Matcher || row[k] === PENDING) ||
                        !extSafe(this.globParts[i][k])) {
                        return;
                    }
                    const { pre, suf } = keys[i];
                    const key = pre[k] * R + suf[k + 1];
                    const g = groups.get(key);
                    if (g)
                        g.push(i);
                    else
                        groups.set(key, [i]);
                });
                const drop = new Set();
                for (const g of groups.values()) {
                    if (g.length < 2)
                        continue;
                    const [first, ...rest] = g;
                    const alts = g.map(i => this.globParts[i][k]);
                    const glob = `@(${alts.join('|')})`;
                    // merging is only an optimization, so leave the rows as they
                    // are if the merged portion would have too many extglobs
                    if (extglobCount(glob) > MAX_EXTGLOBS)
                        continue;
                    this.globParts[first][k] = glob;
                    this.set[first][k] = this.parse(glob);
                    for (const i of rest)
                        drop.add(i);
                }
                if (drop.size) {
                    merged = true;
                    this.set = this.set.filter((_, i) => !drop.has(i));
                    this.globParts = this.globParts.filter((_, i) => !drop.has(i));
                    // every merge drops a row, so this happens at most once per row
                    if (this.set.length < 2)
                        return;
                    keys = this.#mergeKeys();
                }
            }
        }
    }
    // For each row, number ids for its prefixes and suffixes, such that
    // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
    // Two rows are the same other than at portion k exactly when they
    // have the same pre[k] and suf[k + 1]. This is linear in the size of
    // the rows, where joining the whole row for every k was quadratic.
    #mergeKeys() {
        const partIds = new Map();
        const ids = this.globParts.map(parts => parts.map(s => {
            let id = partIds.get(s);
            if (id === undefined)
                partIds.set(s, (id = partIds.size));
            return id;
        }));
        // ids are only compared at the same k, so they are numbered per
        // portion, with 0 for the empty prefix or suffix. Then they are
        // at most the number of rows, and id * P + part id is a safe
        // integer key for any set that fits in memory.
        const P = partIds.size;
        const len = Math.max(0, ...ids.map(r => r.length));
        const keys = ids.map(r => ({
            pre: [0],
            suf: new Array(r.length + 1).fill(0),
        }));
        for (let k = 0; k < len; k++) {
            const m = new Map();
            ids.forEach((r, i) => {
                if (k >= r.length)
                    return;
                const { pre } = keys[i];
                const key = pre[k] * P + r[k];
                let id = m.get(key);
                if (id === undefined)
                    m.set(key, (id = m.size + 1));
                pre.push(id);
            });
        }
        for (let k = len - 1; k >= 0; k--) {
            const m = new Map();
            ids.forEach((r, i) => {
                if (k >= r.length)
                    return;
                const { suf } = keys[i];
                const key = suf[k + 1] * P + r[k];
                let id = m.get(key);
                if (id === undefined)
                    m.set(key, (id = m.size + 1));
                suf[k] = id;
            });
        }
        return keys;
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            // .. can not remove the root of a Windows path
            const root = this.#rootIndex(parts) + 1;
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (set.length > root &&
                        prev &&
                        prev !== '..' &&
                        prev !== '.' &&
                        prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    // Check the path against each row before it is split. 'no' if no
    // row can match, so it does not need to be split. 'yes' if a row of
    // `**` and one more portion matches. 'maybe' if it must be split to
    // know. None of this applies with partial, where the path can end
    // before the row does.
    //
    // On Windows, `\` is a separator in the path too, and the portions of
    // a row up to its drive letter or UNC share are not checked (see
    // #rootIndex).
    //
    // Each string portion of a row must be a portion of the path, so the
    // path must contain it. Level 2 can only take portions out of the
    // path, so this is still true then.
    //
    // The last portion of a row must match the last portion of the path,
    // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
    // This does not apply to rows that end in **, rows that end in a
    // root, or preserveMultipleSlashes (which can leave more
    // than one '' at the end). At level 2, it does not apply if that
    // portion is `.` or `..`, which can be
    // resolved away. Level 2 only takes other portions out of the
    // middle of the path.
    //
    // A row of `**/x` then matches if the ** can walk the portions
    // before the one that x matches, the same as #matchGlobstar. At
    // level 2, this is only known if none of them are `.` or `..`, so
    // that the path does not change when it is resolved.
    #canMatch(f) {
        const sep = !this.isWindows || !f.includes('\\') ? '/'
            : f.includes('/') ? 'both'
                : '\\';
        // the portions that f.split(/\/+/) would end with, and where they
        // start in f, found when a row needs them. `ends` is 0 until they
        // are found, then 1, or -1 if they can not be used.
        let ends = this.#endCheck ? 0 : -1;
        let last = '';
        let lastStart = 0;
        let prev;
        let prevStart = 0;
        const dot = !!this.options.dot;
        // A string compare is cheaper than includes(), and a Matcher test
        // costs more, so the cheaper check goes first.
        ROWS: for (let r = 0; r < this.set.length; r++) {
            const row = this.set[r];
            const p = row[row.length - 1];
            let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
            if (end && ends === 0) {
                const i = lastSep(f, f.length, sep);
                lastStart = i + 1;
                last = f.slice(lastStart);
                if (last === '' && i >= 0) {
                    let j = i;
                    while (j > 0 && isSep(f.charCodeAt(j - 1), sep))
                        j--;
                    prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
                    prev = f.slice(prevStart, j);
                }
                const resolves = this.#level2 &&
                    (isDots(last) ||
                        (last === '' && prev !== undefined && isDots(prev)));
                ends = resolves ? -1 : 1;
                end = !resolves;
            }
            let tailStart = -1;
            if (end && typeof p === 'string') {
                tailStart = endIndex(p, last, lastStart, prev, prevStart);
                if (tailStart === -1)
                    continue;
            }
            if (this.#literalCheck) {
                for (const l of this.#literals[r]) {
                    if (!f.includes(l))
                        continue ROWS;
                }
            }
            if (end && typeof p === 'object') {
                tailStart = endIndex(p, last, lastStart, prev, prevStart);
                if (tailStart === -1)
                    continue;
            }
            const shape = this.#shapes[r];
            if (shape === 'base' && end)
                return 'yes';
            if (shape === 'tail' && end) {
                if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) {
                    return 'maybe';
                }
                if (!dotPortion(f, 0, tailStart, dot, sep))
                    return 'yes';
                continue;
            }
            if (shape === 'mid' || shape === 'head') {
                const m = this.#walk(f, row, shape === 'head', dot, sep);
                if (m !== 'no')
                    return m;
                continue;
            }
            return 'maybe';
        }
        return 'no';
    }
    // Match a row of a known shape against the split path, the same as
    // #matchGlobstar and #matchGlobStarBodySections do. None of these
    // rows have a drive letter, so they start at the first portion.
    #matchShape(file, row, shape) {
        const dot = !!this.options.dot;
        const n = file.length;
        if (shape === 'head') {
            // x, then at least one portion that ** can walk
            if (n < 2 || !portionMatch(row[0], file[0])) {
                return false;
            }
            for (let i = 1; i < n; i++)
                if (!walkable(file[i], dot))
                    return false;
            return true;
        }
        const x = row[1];
        if (shape === 'tail') {
            // x is the last portion, or the one before a trailing ''
            let t = n - 1;
            if (!portionMatch(x, file[t])) {
                if (file[t] !== '' || n === 1 || !portionMatch(x, file[--t])) {
                    return false;
                }
            }
            for (let i = 0; i < t; i++)
                if (!walkable(file[i], dot))
                    return false;
            return true;
        }
        // mid: the first x that ** can walk to, with a portion after it,
        // and ** can walk all of those
        for (let k = 0; k < n; k++) {
            if (portionMatch(x, file[k]) && k + 1 < n) {
                let i = k + 1;
                while (i < n && walkable(file[i], dot))
                    i++;
                if (i === n)
                    return true;
            }
            if (!walkable(file[k], dot))
                return false;
        }
        return false;
    }
    // Match a row of `**/x/**` or `x/**` against the path, the same as
    // #matchGlobstar and #matchGlobStarBodySections do once it is split.
    // x must match a portion (the first one, for `x/**`), the ** before
    // it must be able to walk the portions before that one, and there
    // must be a portion after it, which the ** after it can walk. At
    // level 2, this is only known if no portion is `.` or `..`.
    #walk(f, row, head, dot, sep) {
        if (this.#level2 && dotPortion(f, 0, f.length, true, sep))
            return 'maybe';
        const x = row[head ? 0 : 1];
        // the last portion has none after it, so it can not be x
        let s = 0;
        for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
            // the start of the next portion
            let next = e + 1;
            while (next < f.length && isSep(f.charCodeAt(next), sep))
                next++;
            const hit = typeof x === 'string' ?
                e - s === x.length && f.startsWith(x, s)
                : e > s && x.testUnchecked(f.slice(s, e));
            if (hit && !dotPortion(f, next, f.length, dot, sep))
                return 'yes';
            if (head || dotPortion(f, s, next, dot, sep))
                return 'no';
            s = next;
        }
        return 'no';
    }
    // the last split, if it was the same path with the same split
    // settings
    #cachedSplit(f) {
        const last = lastSplit;
        return (last?.f === f &&
            last.isWindows === this.isWindows &&
            last.preserveMultipleSlashes === this.preserveMultipleSlashes &&
            last.normalize === this.#form) ?
            last
            : undefined;
    }
    // split a path for match(), and keep the parts for the next call
    #split(f) {
        const { isWindows, preserveMultipleSlashes } = this;
        // windows: need to use /, not \
        let parts = this.#slashSplit(isWindows ? f.split('\\').join('/') : f);
        // normalize each portion, so that a char that normalizes to `/`
        // does not make a new portion
        const normalize = this.#form;
        if (normalize)
            parts = parts.map(p => p.normalize(normalize));
        lastSplit = {
            f,
            isWindows,
            preserveMultipleSlashes,
            normalize,
            parts,
        };
        return lastSplit;
    }
    // resolve `.` and `..` portions of a path, for level 2
    #levelTwoFileOptimize(file) {
        // work on a copy, so that the cached parts do not change
        const parts = [...file];
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            // .. can not remove the root of a Windows path
            const root = this.#rootIndex(parts) + 1;
            let dd = root;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p && p !== '.' && p !== '..' && p !== '**') {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd = Math.max(dd - 2, root);
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        // each **/.. split doubles the patterns, and adds a copy of the
        // whole pattern. Throw if either gets too large. A partial split
        // would match some paths and not others, depending on which rows
        // the pass reached first.
        const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
        let splitCells = 0;
        const maxSplitCells = 1_000_000;
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    // Check before changing parts or allocating the new row.
                    const addedCells = parts.length - 1;
                    if (globParts.length >= braceExpandMax ||
                        splitCells + addedCells > maxSplitCells) {
                        throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    splitCells += addedCells;
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                // .. can not remove the root of a Windows path
                const root = this.#rootIndex(parts) + 1;
                let dd = root;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd = Math.max(dd - 2, root);
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    secondPhasePreProcess(globParts) {
        const keys = new Set();
        const rows = globParts.filter(parts => {
            const key = parts.join('/');
            if (keys.has(key))
                return false;
            keys.add(key);
            return true;
        });
        // A row is covered by another row that has `*` at some positions,
        // and is the same at all others. Collect each distinct set of `*`
        // positions, then look up each row with `*` put at those positions.
        const stars = new Map();
        for (const parts of rows) {
            const s = [];
            for (let i = 0; i < parts.length; i++) {
                if (parts[i] === '*')
                    s.push(i);
            }
            if (s.length)
                stars.set(s.join(','), s);
        }
        // Each row is checked against each set of `*` positions, so skip
        // this if there are too many. The patterns match the same paths
        // either way.
        if (!stars.size || rows.length * stars.size > 100_000)
            return rows;
        const { dot } = this.options;
        return rows.filter(parts => {
            for (const s of stars.values()) {
                if (s[s.length - 1] >= parts.length)
                    continue;
                const c = [...parts];
                let ok = true;
                let changed = false;
                for (const i of s) {
                    const p = parts[i];
                    if (p === '*')
                        continue;
                    if (!p || p === '**' || (!dot && p.startsWith('.'))) {
                        ok = false;
                        break;
                    }
                    c[i] = '*';
                    changed = true;
                }
                if (ok && changed && keys.has(c.join('/')))
                    return false;
            }
            return true;
        });
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // Match the parts of a path against one row of the set. `resolved`
    // is the parts after level 2 resolves `.` and `..` in them, or the
    // same parts below level 2. Set partial to true to test if, for
    // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
    // you run out of file before you run out of pattern, then that's
    // fine, as long as all the parts match.
    #matchRow(file, resolved, pattern, partial) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa, and
        // //?/UNC/host/share/... can match //host/share/... and vice versa.
        // Drive letters in absolute drive or unc paths, and the host and
        // share of UNC paths, are always compared case-insensitively.
        const fh = this.isWindows ? uncHost(resolved) : -1;
        const ph = fh === -1 ? -1 : uncHost(pattern);
        if (ph !== -1) {
            const host = pattern[ph];
            const share = pattern[ph + 1];
            if (typeof host !== 'string' || typeof share !== 'string') {
                // a host or share with magic is matched as usual
                fileStartIndex = fh;
                patternStartIndex = ph;
            }
            else if (resolved[fh].toLowerCase() === host.toLowerCase() &&
                resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
                fileStartIndex = fh + 2;
                patternStartIndex = ph + 2;
            }
        }
        else if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // the drives match, so start matching after them
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    patternStartIndex = pdi + 1;
                    fileStartIndex = fdi + 1;
                }
            }
        }
        // the drive letters are found in the parts before level 2 resolves
        // them, and the match uses the resolved parts
        file = resolved;
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
        // check the head, from the current file/pattern index.
        if (head.length) {
            const headEnd = fileIndex + head.length;
            if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
    }
    // Split the pattern into head, tail, and middle of ** delimited
    // parts. The tail has to be at the end, and the others just have to
    // be found in order from the head. These only depend on the pattern
    // row, so they are kept for the next path.
    #getGlobstarParts(pattern, partial, patternIndex) {
        let byStart = this.#globstarParts.get(pattern);
        if (!byStart) {
            byStart = [];
            this.#globstarParts.set(pattern, byStart);
        }
        const key = patternIndex * 2 + (partial ? 1 : 0);
        const found = byStart[key];
        if (found)
            return found;
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        const head = pattern.slice(patternIndex, firstgs);
        const body = pattern.slice(firstgs + 1, partial ? undefined : lastgs);
        const tail = partial ? [] : pattern.slice(lastgs + 1);
        // split the body up into sections, and note the number of
        // portions that must come after the start of each one
        const segments = [[[], 0]];
        let current = segments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                current = [[], 0];
                segments.push(current);
            }
            else {
                current[0].push(b);
                nonGsParts++;
            }
        }
        // the portions in this section and the ones after it
        segments.forEach((b, i) => {
            b[1] = nonGsParts - nonGsPartsSums[i];
        });
        const parts = { head, body, tail, segments };
        byStart[key] = parts;
        return parts;
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, and the portions that it and the rest need
    bodySegments, 
    // the end of the file portions that the body can match
    fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, 
    // the places that a walk has already tried, as
    // bodyIndex * (file.length + 1) + fileIndex. A walk from a place
    // does the same no matter how it got there, and it only comes back
    // if it found no match, so a walk that gets to one stops.
    tried) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // with partial, the body is the rest of the pattern, so it
            // matches if no portions are left, or only the '' of a trailing
            // / (as a/* matches a/b/). A ** at the end walks them as its own
            // empty section.
            if (partial) {
                return (fileIndex >= fileLength ||
                    (fileIndex === fileLength - 1 && file[fileIndex] === ''));
            }
            // just make sure that there's no bad dots before the tail
            for (let i = fileIndex; i < fileLength; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test, up to the last index
        // where it can start
        const [body, need] = bs;
        // with partial, the path can end before the body does
        const after = partial ? fileLength : fileLength - need;
        while (fileIndex <= after) {
            const key = bodyIndex * (file.length + 1) + fileIndex;
            if (tried.has(key))
                return false;
            tried.add(key);
            const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
                if (sub !== false) {
                    return sub;
                }
            }
            // the ** does not walk past the last place the body can start
            if (fileIndex === after)
                break;
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex, 
    // only match the file portions before this index
    fileEnd = file.length) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = Math.min(fileEnd, file.length),
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            let p = pattern[pi];
            let f = file[fi];
            // should be impossible.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into Matchers.
            if (!portionMatch(p, f))
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though * can match "", except in
        // partial mode, where it might simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    // Expand braces, except numeric ranges such as {0..999} with at
    // least RANGE_MIN values. Each of those stays in its pattern as
    // `<mark>0..999<mark>`, for the Matcher to test. If a range might
    // be inside a [...] class, expand all of them instead.
    #expandBraces() {
        const { pattern } = this;
        if (this.options.nobrace)
            return this.braceExpand();
        let code = 0xe000;
        while (pattern.includes(String.fromCharCode(code))) {
            if (++code > 0xf8ff)
                return this.braceExpand();
        }
        const mark = String.fromCharCode(code);
        let found = false;
        const marked = pattern.replace(rangeRe, (m, lo, hi) => {
            const a = Number(lo);
            const b = Number(hi);
            if (!Number.isSafeInteger(a) ||
                !Number.isSafeInteger(b) ||
                Math.abs(a - b) + 1 < RANGE_MIN) {
                return m;
            }
            found = true;
            return `${mark}${lo}..${hi}${mark}`;
        });
        if (!found)
            return this.braceExpand();
        const set = braceExpand(marked, this.options);
        for (const p of set) {
            for (const portion of p.split('/')) {
                const c = portion.indexOf('[');
                if (c !== -1 && c < portion.lastIndexOf(mark)) {
                    return this.braceExpand();
                }
                if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
                    return this.braceExpand();
                }
            }
        }
        this.#rangeMark = mark;
        return set;
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        const { nocase, nocaseMagicOnly, noext = false, dot, normalize, } = options;
        const rangeMark = this.#rangeMark;
        const lit = rangeMark && pattern.includes(rangeMark) ?
            undefined
            : literal(pattern, noext);
        // in nocase mode, a literal with cased chars still needs a
        // Matcher, unless nocaseMagicOnly is set.
        if (lit !== undefined &&
            !(nocase &&
                !nocaseMagicOnly &&
                pattern.toUpperCase() !== pattern.toLowerCase())) {
            return this.#norm(lit);
        }
        if (this.#pending)
            return PENDING;
        let m = this.#matchers.get(pattern);
        if (!m) {
            if (!noext)
                assertValidExtglobs(pattern);
            m = new Matcher(pattern, {
                nocase,
                noext,
                dot,
                normalize,
                ...(rangeMark && { rangeMark }),
            });
            this.#matchers.set(pattern, m);
        }
        return m;
    }
    #slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // treat the test path as a set of pathparts. If it was not just
        // split or checked, check that it can match before splitting it.
        let split = this.#cachedSplit(f);
        if (!split) {
            // the checks look at the path as given, so not if it is
            // normalized
            if (!partial &&
                !this.#form &&
                (this.#endCheck || this.#literalCheck) &&
                lastChecked !== f) {
                lastChecked = f;
                const can = this.#canMatch(f);
                if (can === 'no')
                    return options.flipNegate ? false : this.negate;
                if (can === 'yes')
                    return options.flipNegate ? true : !this.negate;
            }
            split = this.#split(f);
        }
        const ff = split.parts;
        // the parts after level 2 resolves them, kept for the next pattern
        // that tests the same path
        const resolved = this.#level2 ?
            (split.resolved ??= this.#levelTwoFileOptimize(ff))
            : ff;
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (let r = 0; r < set.length; r++) {
            const pattern = set[r];
            const shape = partial ? undefined : this.#shapes[r];
            // level 2 does not change a path of one portion
            const hit = shape === 'base' ?
                portionMatch(pattern[0], filename)
                : shape ? this.#matchShape(resolved, pattern, shape)
                    : options.matchBase && pattern.length === 1 ?
                        this.#matchRow([filename], [filename], pattern, partial)
                        : this.#matchRow(ff, resolved, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */


/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./packages/policy/build/path-matcher.js

/** The dialect: dot files are files like others, nothing negates, `\` is never a separator. */
const dialect = {
    dot: true,
    nonegate: true,
    nocomment: true,
    noext: true,
    platform: 'linux',
};
/**
 * Compiles globs to one matcher. A path that equals a glob byte for byte matches whatever
 * characters it holds (`app/[id]/page.tsx`), and a trailing `/` means everything below.
 *
 * Long lists of endings and file names make up most of a policy. Those are answered from sets,
 * several times faster than one by one. Everything else goes to minimatch, which splits the path
 * anew for every glob: only where the path holds what the glob says in so many letters.
 */
function compileGlobs(globs) {
    const exact = new Set(globs);
    const names = new NameShapes();
    const others = [];
    for (const glob of globs) {
        const compiled = new Minimatch(glob.endsWith('/') ? `${glob}**` : glob, dialect);
        if (names.add(compiled.globParts))
            continue;
        others.push({ glob: compiled, literals: compiled.globParts.map(longestLiteral) });
    }
    return (path) => exact.has(path) ||
        names.match(path) ||
        others.some(({ glob, literals }) => holdsAny(path, literals) && glob.match(path));
}
/** The longest part that a path must hold as it stands to match; empty where there is none. */
function longestLiteral(parts) {
    const literals = parts.filter((part) => isLiteral(part) && !/^\.\.?$/.test(part));
    return literals.reduce((a, b) => (b.length > a.length ? b : a), '');
}
function holdsAny(path, literals) {
    for (const literal of literals)
        if (path.includes(literal))
            return true;
    return false;
}
function isLiteral(part) {
    return !/[*?[\]{}()\\]/.test(part);
}
// The shapes `**/name` and `**/*.ending`, which look at nothing but the last part of a path.
class NameShapes {
    #names = new Set();
    #endings = new Set();
    /** Takes a glob (its brace expansions, split at `/`) if all of it has these shapes. */
    add(expansions) {
        if (!expansions.every(isNameShape))
            return false;
        for (const [, name = ''] of expansions) {
            if (name.startsWith('*'))
                this.#endings.add(name.slice(1));
            else
                this.#names.add(name);
        }
        return true;
    }
    match(path) {
        if (this.#names.size === 0 && this.#endings.size === 0)
            return false;
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (this.#names.has(name))
            return true;
        for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) {
            if (this.#endings.has(name.slice(dot)))
                return true;
        }
        return false;
    }
}
function isNameShape(parts) {
    return (parts.length === 2 && parts[0] === '**' && /^(?:\*\.)?[^*?[\]{}()\\]+$/.test(parts[1] ?? ''));
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ sourceKinds),
/* harmony export */   EW: () => (/* binding */ signatures),
/* harmony export */   J0: () => (/* binding */ mergeModes),
/* harmony export */   Ly: () => (/* binding */ mergeMethods),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   eH: () => (/* binding */ authorities),
/* harmony export */   i: () => (/* binding */ approvalBases),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   l9: () => (/* binding */ baselines),
/* harmony export */   w_: () => (/* binding */ docsModes)
/* harmony export */ });
/** Repository roles from least to most, as GitHub names them (`role_name`). */
const roles = ['read', 'triage', 'write', 'maintain', 'admin'];
/** What has to stand behind an approval beyond the committed file itself. */
const authorities = ['none', 'review', 'codeowners', 'signature'];
/** Which base an approval has to name. */
const approvalBases = ['merge-base', 'base-tip', 'scope-unchanged'];
/** The kinds of runtime source that drift reads; each is one extractor. */
const sourceKinds = [
    'sanity-schema',
    'json-schema',
    'openapi',
    'graphql',
    'prisma',
    'typescript',
    'field-map',
];
const docsModes = ['scoped', 'free'];
const baselines = ['none', 'base'];
const mergeModes = ['check', 'auto-merge', 'queue', 'merge'];
const mergeMethods = ['merge', 'squash', 'rebase'];
const signatures = ['comment', 'ssh'];
/** Where the policy lies in a repository. */
const policyPath = '.github/ai-gate.yml';


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isPlainBranchName),
/* harmony export */   d: () => (/* binding */ matchesRef)
/* harmony export */ });
/* harmony import */ var _path_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(410);

/**
 * Whether a branch name (without `refs/heads/`) is one of `patterns`. `*` stays within one part of
 * the name, so `release/*` holds `release/1.2` and not `release/1.2/rc`; `**` crosses them.
 */
function matchesRef(patterns, name) {
    return (0,_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .t)(patterns)(name);
}
/** Whether `name` is a branch name that git accepts and that needs no quoting anywhere. */
function isPlainBranchName(name) {
    return (name.length <= 200 &&
        /^[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9_-])?$/.test(name) &&
        !/\.\.|\/\/|\/[.-]|\.\/|\.lock(?:\/|$)/.test(name));
}


/***/ }),

/***/ 7439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ findGitDirectory),
/* harmony export */   NZ: () => (/* binding */ notOpened)
/* harmony export */ });
/* unused harmony export findObjectStore */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9006);



/**
 * Finds the repository that `directory` names or lies in. `.git` (a folder, or the file of a linked
 * work tree or submodule) is looked for from the directory upward. A bare repository counts only
 * when it is the named directory itself: one that was committed inside a work tree, with a
 * configuration of its own, never stands in for the repository around it.
 */
async function findGitDirectory(directory) {
    const start = absolute(directory);
    if (!(await isDirectory(start)))
        throw notFound(`${directory} is not a directory`);
    if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, '.git')))
        return at(start);
    if (await looksBare(start))
        return { gitDirectory: start, workingDirectory: start };
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(start), below = start; folder !== below;) {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return at(folder);
        below = folder;
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
    throw notFound(`${directory} is not in a git repository`);
}
/**
 * The git directory of a checkout, or the bare repository, at exactly this place, for borrowing its
 * objects; null where there is none. A linked work tree has its objects elsewhere and counts as none.
 */
async function findObjectStore(directory) {
    for (const folder of [join(directory, '.git'), directory]) {
        if (await looksBare(folder))
            return resolve(folder);
    }
    return null;
}
function at(folder) {
    return { gitDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), workingDirectory: folder };
}
async function looksBare(folder) {
    const [head, objects, refs] = await Promise.all([
        isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')),
        isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects')),
        isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'refs')),
    ]);
    return head && objects && refs;
}
async function isThere(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}
async function isDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() ?? false;
}
function absolute(directory) {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    }
    catch (cause) {
        throw notFound('the current folder does not exist any more', { cause });
    }
}
function notFound(message, options) {
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('repository/not-found', { message }, options);
}
/** The error for a repository that is there, and that git does not open; git says why. */
function notOpened(directory, options) {
    const message = `git cannot open the repository at ${directory}`;
    const fix = 'Run `git status` there to see why not, or point --repo at another repository.';
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('repository/not-found', { message, fix }, options);
}


/***/ }),

/***/ 534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ gitTooOld),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   l1: () => (/* binding */ namesMissingObjects),
/* harmony export */   tv: () => (/* binding */ gitFailure),
/* harmony export */   uf: () => (/* binding */ gitTimedOut),
/* harmony export */   vf: () => (/* binding */ outputTooLarge)
/* harmony export */ });
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9006);

/** What git says (under LC_ALL=C) when an object or a parent that it needs is not there. */
const objectsMissing = /could not read |unable to (?:read|parse|find) |missing |bad object|not a valid object|promisor|could not fetch|could not parse/i;
/**
 * The error for a git command that failed. What git printed can hold names chosen by strangers, so
 * it is kept as the cause and never becomes part of the message.
 */
function gitFailure(command, { status, stderr }) {
    const cause = new Error(stderr.trim() || 'git printed nothing');
    if (objectsMissing.test(stderr))
        return objectsAreMissing(command, cause);
    const how = status === null ? 'was killed' : `ended with status ${status}`;
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('repository/git-failed', { message: `git ${command} ${how}` }, { cause });
}
/** Whether git failed because history or objects are not there. */
function namesMissingObjects(stderr) {
    return objectsMissing.test(stderr);
}
function objectsAreMissing(command, cause) {
    const message = `git ${command} needs objects that this repository does not have`;
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('repository/history-incomplete', { message }, { cause });
}
/** The error for a git that could not be started. */
function gitMissing(cause) {
    const message = 'git could not be started';
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('repository/git-unavailable', { message }, { cause });
}
/** The error for a git without `cat-file --batch-command`, which came with 2.36. */
function gitTooOld(stderr) {
    const message = 'this git is older than 2.36';
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('repository/git-unavailable', { message }, { cause: new Error(stderr) });
}
/** The error for a git that printed nothing for minutes. */
function gitTimedOut(args) {
    const message = `git ${args[0]} gave no answer within two minutes`;
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('input/limit-exceeded', {
        message,
        fix: 'Look for directories nested into each other many times over, and take them out.',
    });
}
/** The error for a git that prints more than is ever read. */
function outputTooLarge(args) {
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('input/limit-exceeded', {
        message: `git ${args[0]} printed more than 16 MiB`,
    });
}


/***/ }),

/***/ 3268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit)
});

// UNUSED EXPORTS: GitProcess

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./packages/repository/build/git-environment.js

/** What git may know of the caller's environment: where programs and temporary files are. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'];
/**
 * The environment of every git process, built from nothing: no GIT_DIR, no GIT_CONFIG_*, no traces,
 * no locale of the caller. Git then reads the repository's own configuration and no other, follows
 * neither replace refs nor grafts, fetches nothing and writes nothing.
 */
function gitEnvironment(caller) {
    const environment = {
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: external_node_os_.devNull,
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        // An empty list allows no transport at all. Unlike protocol.allow it cannot be widened by
        // protocol.<name>.allow in the repository's configuration.
        GIT_ALLOW_PROTOCOL: '',
    };
    for (const name of inherited) {
        const value = caller[name];
        if (value !== undefined)
            environment[name] = value;
    }
    return environment;
}
const configuration = [
    'safe.bareRepository=explicit',
    'safe.directory=*',
    'protocol.allow=never',
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    `core.attributesFile=${external_node_os_.devNull}`,
    'core.quotePath=off',
    'advice.graftFileDeprecated=false',
];
/**
 * The options before the subcommand. The git directory is always named, so git itself never looks
 * for a repository and never takes one that it happens to find.
 */
function gitOptions(gitDirectory) {
    return [
        `--git-dir=${gitDirectory}`,
        '--no-pager',
        '--no-replace-objects',
        '--literal-pathspecs',
        ...configuration.flatMap((setting) => ['-c', setting]),
    ];
}

// EXTERNAL MODULE: ./packages/repository/build/git-failure.js
var git_failure = __nccwpck_require__(534);
// EXTERNAL MODULE: ./packages/repository/build/process-end.js
var process_end = __nccwpck_require__(4172);
;// CONCATENATED MODULE: ./packages/repository/build/git-process.js




const stderrLimit = 16 * 1024;
const stdoutLimit = 16 * 1024 * 1024;
/** A git that says nothing for so long is stuck, or walks a tree that was made to be endless. */
const silenceLimit = 120_000;
/** Starts git, without a shell; the process is killed when this one ends. */
function startGit(location, args, input = {}) {
    return new GitProcess(location, args, input);
}
/** Runs git to its end and collects what it prints (at most 16 MiB). Any exit status is returned. */
async function runGit(location, args, input = {}) {
    const git = startGit(location, args, input);
    const chunks = [];
    let length = 0;
    for await (const chunk of git.output()) {
        length += chunk.length;
        if (length > stdoutLimit)
            throw (0,git_failure/* outputTooLarge */.vf)(args);
        chunks.push(chunk);
    }
    return { ...(await git.ended), stdout: Buffer.concat(chunks) };
}
/** One git process: its pipes, its end, and what it said on stderr (for the cause of an error). */
class GitProcess {
    child;
    /** Resolves when git has ended and its pipes are closed; rejects when it could not start. */
    ended;
    #args;
    constructor({ gitDirectory, workingDirectory }, args, { stdin = '', environment = {} }) {
        this.#args = args;
        this.child = (0,external_node_child_process_.spawn)('git', [...gitOptions(gitDirectory), ...args], {
            cwd: workingDirectory,
            env: { ...gitEnvironment(process.env), ...environment },
            windowsHide: true,
        });
        // A broken pipe only says that git ended first; `ended` tells how.
        this.child.stdin.on('error', () => { });
        if (stdin !== '')
            this.child.stdin.write(stdin);
        this.ended = endOf(this.child);
        this.ended.catch(() => { });
        watch(this.child);
    }
    /** What git prints, as it comes. Leaving the loop kills git; so does its silence. */
    async *output() {
        let silent = false;
        const timer = setTimeout(() => {
            silent = true;
            this.kill();
        }, silenceLimit);
        this.child.stdin.end();
        try {
            for await (const chunk of this.child.stdout) {
                timer.refresh();
                yield chunk;
            }
            if (silent)
                throw (0,git_failure/* gitTimedOut */.uf)(this.#args);
        }
        finally {
            clearTimeout(timer);
            this.kill();
        }
    }
    /** Ends git at once; harmless when it has ended. */
    kill() {
        if (this.child.exitCode === null)
            this.child.kill('SIGKILL');
    }
}
function endOf(child) {
    let stderr = '';
    child.stderr.setEncoding('latin1');
    child.stderr.on('data', (text) => {
        if (stderr.length < stderrLimit)
            stderr += text.slice(0, stderrLimit - stderr.length);
    });
    return new Promise((resolve, reject) => {
        child.on('error', (error) => reject((0,git_failure/* gitMissing */.HF)(error)));
        child.on('close', (status) => resolve({ status, stderr }));
    });
}
/** No git outlives this process. */
function watch(child) {
    if (child.pid === undefined)
        return;
    child.once('exit', (0,process_end/* atProcessEnd */.G)(() => child.kill('SIGKILL')));
}


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ atProcessEnd)
/* harmony export */ });
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const cleanups = new Set();
/**
 * Runs `cleanup` when this process ends before its owner cancels it: by exit, by an uncaught error,
 * or by a signal that asks it to end. The last to come is the first to go, so a git that works in a
 * folder is killed before the folder is removed. Returns what cancels it.
 */
function atProcessEnd(cleanup) {
    if (cleanups.size === 0) {
        process.on('exit', runCleanups);
        for (const signal of signals)
            process.on(signal, endBySignal);
    }
    cleanups.add(cleanup);
    return () => {
        if (cleanups.delete(cleanup) && cleanups.size === 0)
            forgetListeners();
    };
}
function forgetListeners() {
    process.removeListener('exit', runCleanups);
    for (const signal of signals)
        process.removeListener(signal, endBySignal);
}
function runCleanups() {
    for (const cleanup of [...cleanups].reverse())
        cleanup();
    cleanups.clear();
}
/** Cleans up and lets the signal do what it would have done without this listener. */
function endBySignal(signal) {
    runCleanups();
    forgetListeners();
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __nccwpck_require__(9006);
;// CONCATENATED MODULE: ./packages/repository/build/object-failure.js

/** The error for an object that a commit or tree names and the repository does not have. */
function objectMissing(what, path) {
    const message = `${what} is not in this repository: its object is missing`;
    return new user_error/* UserError */.y('repository/history-incomplete', { message, ...place(path) });
}
/** The error for an object that is not what it must be. */
function objectMalformed(message, path, options) {
    return new user_error/* UserError */.y('repository/object-malformed', { message, ...place(path) }, options);
}
/** The error for a file larger than what is read of it; both sizes are in bytes. */
function fileTooLarge(path, size, limit) {
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `${path} has ${size} bytes; at most ${limit} are read`,
        location: { path },
    });
}
function place(path) {
    return path === '' ? {} : { location: { path } };
}

;// CONCATENATED MODULE: ./packages/repository/build/one-ahead.js
/** Asks for the next value before the present one is used. */
async function* oneAhead(source) {
    let next = source.next();
    try {
        for (;;) {
            const { done, value } = await next;
            if (done)
                return;
            next = source.next();
            // Reported when it is awaited; a caller that leaves early never awaits it.
            next.catch(() => { });
            yield value;
        }
    }
    finally {
        await source.return(undefined).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./packages/repository/build/blob-reader.js


const entriesAtOnce = 512;
const bytesAtOnce = 4 * 1024 * 1024;
/** Reads one file. The size is asked for first, so a file over the limit is never loaded. */
async function readBlob(objects, entry, limit) {
    const size = await describeBlob(objects, entry);
    if (size > limit)
        throw fileTooLarge(entry.path, size, limit);
    return loadBlob(objects, entry, limit);
}
/**
 * Reads many files in the order given: while the caller works on some, git prepares the next ones.
 * At most a few times `bytesAtOnce` (or the largest file) is in memory.
 */
async function* readBlobs(objects, entries, limit) {
    const flights = oneAhead(planFlights(objects, entries, limit));
    for await (const loaded of oneAhead(loadFlights(objects, flights, limit)))
        yield* loaded;
}
async function* planFlights(objects, entries, limit) {
    for (const batch of batches(entries)) {
        const sizes = await Promise.all(batch.map((entry) => describeBlob(objects, entry)));
        let flight = [];
        let bytes = 0;
        for (const [index, entry] of batch.entries()) {
            const size = sizes[index] ?? 0;
            const load = size > limit ? 0 : size;
            if (flight.length > 0 && bytes + load > bytesAtOnce) {
                yield flight;
                flight = [];
                bytes = 0;
            }
            flight.push({ entry, size });
            bytes += load;
        }
        yield flight;
    }
}
async function* loadFlights(objects, flights, limit) {
    for await (const flight of flights) {
        yield await Promise.all(flight.map(async ({ entry, size }) => size > limit
            ? { entry, tooLarge: size }
            : { entry, bytes: await loadBlob(objects, entry, limit) }));
    }
}
async function describeBlob(objects, entry) {
    return blob(await objects.describe(entry.oid), entry).size;
}
async function loadBlob(objects, entry, limit) {
    const { bytes, size } = blob(await objects.read(entry.oid, limit), entry);
    if (bytes === null)
        throw fileTooLarge(entry.path, size, limit);
    return bytes;
}
function blob(reply, { path }) {
    if (!reply.found)
        throw objectMissing(path, path);
    if (reply.type !== 'blob')
        throw objectMalformed(`${path} is a ${reply.type}, not a file`, path);
    return reply;
}
function* batches(entries) {
    let batch = [];
    for (const entry of entries) {
        batch.push(entry);
        if (batch.length < entriesAtOnce)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}

// EXTERNAL MODULE: ./packages/repository/build/git-failure.js
var git_failure = __nccwpck_require__(534);
// EXTERNAL MODULE: ./packages/repository/build/git-process.js + 1 modules
var git_process = __nccwpck_require__(3268);
;// CONCATENATED MODULE: ./packages/repository/build/entry-mode.js
const file = { kind: 'file', mode: '100644' };
const executable = { kind: 'executable', mode: '100755' };
const symlink = { kind: 'symlink', mode: '120000' };
const directory = { kind: 'directory', mode: '040000' };
const submodule = { kind: 'submodule', mode: '160000' };
/**
 * Reads the mode of a tree entry the way git does (canon_mode in its cache.h): old trees hold
 * 100664 and the like; whatever is neither file, link nor directory is a submodule.
 */
function parseMode(mode) {
    switch (mode & 0o170000) {
        case 0o100000:
            return mode & 0o100 ? executable : file;
        case 0o120000:
            return symlink;
        case 0o040000:
            return directory;
        default:
            return submodule;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./packages/repository/build/path-text.js

/** Reads the bytes of a path: UTF-8 as it is, every other byte as `\xNN`. */
function parsePath(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return { text: bytes.toString('utf8'), utf8: true };
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        text +=
            length === 0
                ? `\\x${bytes.toString('hex', at, at + 1)}`
                : bytes.toString('utf8', at, at + length);
        at += length || 1;
    }
    return { text, utf8: false };
}
/** How many bytes the character at `at` takes; 0 when none begins there. */
function characterLength(bytes, at) {
    for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)))
            return length;
    }
    return 0;
}

;// CONCATENATED MODULE: ./packages/repository/build/raw-diff.js


/** Characters of a record before its object ids: a colon and two modes, each with a space. */
const modesLength = 15;
/** Bytes; no system takes a longer path, and a record in many pieces is copied with each. */
const pathLimit = 65_536;
const none = Buffer.alloc(0);
const [space, dot, slash, zero, colon] = [0x20, 0x2e, 0x2f, 0x30, 0x3a];
/**
 * Takes the output of `git diff-tree -r -z --raw` apart, in whatever pieces it arrives: records
 * `:<mode> <mode> <oid> <oid> <status>\0<path>\0`. Throws an Error when a record has another form,
 * when a name in a path is none, or when a path does not come after the one before it: git tells
 * every entry of a malformed tree that has no equal on the other side, also a name that is there
 * twice, and a path must have one meaning.
 */
class RawDiffParser {
    changes = [];
    #oidDigits;
    #headLength;
    #modes = new Map();
    #rest = none;
    /** Where the path of the record before is. */
    #last = none;
    #lastStart = 0;
    #lastEnd = 0;
    /** `oidDigits`: how many hexadecimal digits an object id has. */
    constructor(oidDigits) {
        this.#oidDigits = oidDigits;
        this.#headLength = modesLength + 2 * oidDigits + 4;
    }
    push(chunk) {
        const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
        let at = 0;
        for (;;) {
            const pathStart = at + this.#headLength;
            if (pathStart >= bytes.length)
                break;
            const pathEnd = bytes.indexOf(0, pathStart);
            if (pathEnd < 0)
                break;
            this.#take(bytes, at, pathStart, pathEnd);
            at = pathEnd + 1;
        }
        this.#rest = bytes.subarray(at);
        if (this.#rest.length > this.#headLength + pathLimit)
            throw new Error('a path is too long');
    }
    /** To be called after the last piece: a record that was begun must have been ended. */
    end() {
        if (this.#rest.length > 0)
            throw new Error('the last record is cut off');
    }
    #take(bytes, at, pathStart, pathEnd) {
        if (bytes[at] !== colon || bytes[pathStart - 1] !== 0)
            throw new Error('a record is malformed');
        if (pathEnd - pathStart > pathLimit)
            throw new Error('a path is too long');
        const last = this.#last;
        if (bytes.compare(last, this.#lastStart, this.#lastEnd, pathStart, pathEnd) <= 0) {
            throw new Error('paths are out of order');
        }
        this.#last = bytes;
        this.#lastStart = pathStart;
        this.#lastEnd = pathEnd;
        const oids = at + modesLength;
        const before = this.#version(bytes, at + 1, oids);
        const after = this.#version(bytes, at + 8, oids + this.#oidDigits + 1);
        const { text: path, utf8 } = readPath(bytes, pathStart, pathEnd);
        if (before === undefined) {
            if (after === undefined)
                throw new Error('a record has no side');
            this.changes.push({ path, utf8, after });
        }
        else {
            this.changes.push(after === undefined ? { path, utf8, before } : { path, utf8, before, after });
        }
    }
    /** One side of a record; undefined where the path is not there. */
    #version(bytes, modeAt, oidAt) {
        const mode = readOctal(bytes, modeAt);
        if (mode === 0)
            return undefined;
        const oid = bytes.toString('latin1', oidAt, oidAt + this.#oidDigits);
        let known = this.#modes.get(mode);
        if (known === undefined) {
            known = versionMode(mode);
            this.#modes.set(mode, known);
        }
        return { kind: known.kind, mode: known.mode, oid };
    }
}
function versionMode(value) {
    const { kind, mode } = parseMode(value);
    if (kind === 'directory' || Number.parseInt(mode, 8) !== value) {
        throw new Error('a mode is not known');
    }
    return { kind: kind, mode };
}
/** Six octal digits and the space after them. */
function readOctal(bytes, from) {
    let value = 0;
    for (let at = from; at < from + 6; at += 1) {
        const digit = (bytes[at] ?? 0) - zero;
        if (digit < 0 || digit > 7)
            throw new Error('a mode is not octal');
        value = value * 8 + digit;
    }
    if (bytes[from + 6] !== space)
        throw new Error('a mode is not octal');
    return value;
}
/** Reads a path and refuses one with a name that is none. */
function readPath(bytes, start, end) {
    let union = 0;
    let nameStart = start;
    for (let at = start; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        union |= byte;
        if (byte !== slash)
            continue;
        refuseNoName(bytes, nameStart, at);
        nameStart = at + 1;
    }
    refuseNoName(bytes, nameStart, end);
    if (union >= 0x80)
        return parsePath(bytes.subarray(start, end));
    return { text: bytes.toString('latin1', start, end), utf8: true };
}
function refuseNoName(bytes, start, end) {
    if (start === end)
        throw new Error('a name is empty');
    if (bytes[start] !== dot || end - start > 4)
        return;
    const text = bytes.toString('latin1', start, end).toLowerCase();
    if (text === '.' || text === '..' || text === '.git')
        throw new Error('a name is reserved');
}

;// CONCATENATED MODULE: ./packages/repository/build/rename-pairs.js
/**
 * Names the other side of each rename: a deleted and an added path with the same object, paired in
 * the order of their paths, so that equal input gives equal pairs.
 */
function pairRenames(changes) {
    const deleted = new Map();
    for (const change of changes) {
        if (change.before === undefined || change.after !== undefined)
            continue;
        const sameObject = deleted.get(change.before.oid);
        if (sameObject)
            sameObject.push(change);
        else
            deleted.set(change.before.oid, [change]);
    }
    if (deleted.size === 0)
        return changes;
    const counterparts = new Map();
    const taken = new Map();
    for (const added of changes) {
        if (added.after === undefined || added.before !== undefined)
            continue;
        const { oid } = added.after;
        const index = taken.get(oid) ?? 0;
        const source = deleted.get(oid)?.[index];
        if (source === undefined)
            continue;
        taken.set(oid, index + 1);
        counterparts.set(source, added.path).set(added, source.path);
    }
    return changes.map((change) => {
        const counterpart = counterparts.get(change);
        return counterpart === undefined ? change : { ...change, counterpart };
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/repository/build/watched-output.js


/** A million changed paths of usual length stay below all of these. */
const outputLimits = {
    silence: 20_000,
    memory: 2 ** 30,
    output: 256 * 2 ** 20,
};
const memoryInterval = 50;
/**
 * What a git prints that collects all its output before it prints the first of it: for a tree made
 * of one subtree many times over, nested, that takes all memory there is. So its memory is watched,
 * which is possible on Linux only; on Windows and macOS there is but the time limit. Leaving the
 * loop ends git. Errors: input/limit-exceeded.
 */
async function* watchedOutput(git, limits = outputLimits) {
    let excess;
    const stop = (what) => {
        excess ??= tooMuch(what);
        git.kill();
    };
    const silence = setTimeout(() => {
        stop(`git printed nothing for ${limits.silence / 1000} seconds`);
    }, limits.silence);
    const memory = watchMemory(git.child.pid, limits.memory, () => {
        stop(`git took more than ${Math.round(limits.memory / 2 ** 20)} MiB of memory`);
    });
    let length = 0;
    try {
        for await (const chunk of git.output()) {
            if (excess)
                break;
            silence.refresh();
            length += chunk.length;
            if (length > limits.output)
                stop(`git printed more than ${limits.output / 2 ** 20} MiB`);
            else
                yield chunk;
        }
        if (excess)
            throw excess;
    }
    finally {
        clearTimeout(silence);
        clearInterval(memory);
    }
}
/** Calls `exceeded` when the process `pid` is found to have more than `limit` bytes. */
function watchMemory(pid, limit, exceeded) {
    if (process.platform !== 'linux' || pid === undefined)
        return undefined;
    const timer = setInterval(() => {
        if (readOwnMemory(pid) > limit)
            exceeded();
    }, memoryInterval);
    return timer.unref();
}
/** Resident bytes that are not those of files; 0 when the process has ended. */
function readOwnMemory(pid) {
    try {
        // In kB, unlike /proc/<pid>/statm, which counts in pages of the machine's size.
        const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1');
        return Number(/^RssAnon:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}
function tooMuch(what) {
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `the trees of base and head could not be compared: ${what}`,
        fix: 'Look for directories nested into each other many times over, and take them out.',
    });
}

;// CONCATENATED MODULE: ./packages/repository/build/change-reader.js







/** Paths in one comparison: a tree can repeat one subtree without end. */
const changeLimit = 1_000_000;
/** Every path that differs between two trees, given by their object ids, in the order of bytes. */
async function readChanges(location, from, to, limits) {
    if (from === to)
        return [];
    const git = (0,git_process/* startGit */.BE)(location, [
        ...['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-relative'],
        ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=none'],
        ...[from, to, '--'],
    ]);
    const parser = new RawDiffParser(from.length);
    try {
        for await (const chunk of watchedOutput(git, limits)) {
            parser.push(chunk);
            if (parser.changes.length > changeLimit)
                throw tooManyChanges();
        }
        const end = await git.ended;
        if (end.status !== 0)
            throw comparisonFailed(end);
        parser.end();
    }
    catch (cause) {
        if (cause instanceof user_error/* UserError */.y)
            throw cause;
        throw malformed(cause);
    }
    return pairRenames(parser.changes);
}
/** Git compares nothing but trees here: where none is missing, one of them is malformed. */
function comparisonFailed(end) {
    if (end.status === null || (0,git_failure/* namesMissingObjects */.l1)(end.stderr))
        return (0,git_failure/* gitFailure */.tv)('diff-tree', end);
    return malformed(new Error(end.stderr.trim() || 'git printed nothing'));
}
function malformed(cause) {
    return objectMalformed('the trees of base and head do not compare: one is malformed', '', {
        cause,
    });
}
function tooManyChanges() {
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `more than ${changeLimit} paths differ`,
        fix: 'Split the change, or look for directories nested into each other many times over.',
    });
}

// EXTERNAL MODULE: ./packages/repository/build/discovery.js
var discovery = __nccwpck_require__(7439);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/repository/build/git-directory.js


// What git keeps in files of a fixed form is read here: a process for each would take longer than
// many a check. Whatever is not of the plainest form is left to git, with `undefined`.
const plainHead = /^ref: (refs\/heads\/\w[\w-]*(?:[./][\w-]+)*)\n$/;
const objectIdLine = /^[0-9a-f]{40,64}\n$/;
/** The branch that HEAD names, as `refs/heads/…`; undefined: git has to say. */
async function readHeadRef(gitDirectory) {
    const ref = plainHead.exec((await readIfThere((0,external_node_path_.join)(gitDirectory, 'HEAD'))) ?? '')?.[1];
    if (ref === undefined || ref.includes('.lock'))
        return undefined;
    // A branch may itself be a name for another one; only a file of its own can say so.
    const target = await readIfThere((0,external_node_path_.join)(gitDirectory, ref));
    if (target !== undefined)
        return objectIdLine.test(target) ? ref : undefined;
    const isPacked = await ownsItsFiles(gitDirectory);
    return isPacked && (await isAbsent((0,external_node_path_.join)(gitDirectory, ref))) ? ref : undefined;
}
/**
 * Whether the configuration surely names no remote: it neither has the word nor takes in another
 * file.
 */
async function namesNoRemote(gitDirectory) {
    if (!(await ownsItsFiles(gitDirectory)))
        return false;
    const text = await readIfThere((0,external_node_path_.join)(gitDirectory, 'config'));
    return text !== undefined && !/remote|include|worktreeconfig/i.test(text);
}
/** A linked work tree keeps HEAD for itself and shares the rest with the folder in `commondir`. */
async function ownsItsFiles(gitDirectory) {
    return isAbsent((0,external_node_path_.join)(gitDirectory, 'commondir'));
}
/** Not so where the folder is none: `.git` may be a file. */
async function isAbsent(path) {
    return (0,promises_.lstat)(path).then(() => false, (error) => error.code === 'ENOENT');
}
async function readIfThere(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}

;// CONCATENATED MODULE: ./packages/repository/build/history.js



const commitSizeLimit = 16 * 1024 * 1024;
/** The one best common ancestor of two commits, given by their full object ids. */
async function findMergeBase(source, base, head) {
    const result = await (0,git_process/* runGit */.EO)(source.location, ['merge-base', '--all', base, head]);
    const { status, stderr } = result;
    if ((status !== 0 && status !== 1) || (0,git_failure/* namesMissingObjects */.l1)(stderr)) {
        throw (0,git_failure/* gitFailure */.tv)('merge-base', result);
    }
    const found = lines(result.stdout);
    if (await boundaryHides(source, [base, head], found))
        throw historyCutShort();
    const [mergeBase, ...others] = found;
    if (mergeBase === undefined)
        throw mergeBaseMissing();
    if (others.length > 0)
        throw mergeBaseAmbiguous(found.length);
    return mergeBase;
}
/**
 * Whether the first commit is the second or among its ancestors. An unknown commit is not; in a
 * shallow repository "no" is an answer only when no cut-off history could say otherwise.
 */
async function findWhetherAncestor(source, ancestor, descendant) {
    const [one, other] = await Promise.all([
        source.objects.describe(ancestor),
        source.objects.describe(descendant),
    ]);
    if (!other.found || other.type !== 'commit')
        return false;
    if (one.found && one.type !== 'commit')
        return false;
    if (one.found) {
        const git = ['merge-base', '--is-ancestor', ancestor, descendant];
        const result = await (0,git_process/* runGit */.EO)(source.location, git);
        if (result.status === 0)
            return true;
        if (result.status !== 1 || (0,git_failure/* namesMissingObjects */.l1)(result.stderr)) {
            throw (0,git_failure/* gitFailure */.tv)('merge-base', result);
        }
    }
    const known = one.found ? [ancestor] : [];
    if (await boundaryHides(source, [descendant], known))
        throw historyCutShort();
    return false;
}
/** More commits than people make for one change; looking into each takes its directories. */
const mostCommits = 2_000;
/** The commits that `to` reaches and `from` does not, children before their parents. */
async function findCommitsBetween(source, from, to) {
    const git = ['rev-list', '--topo-order', '--parents', `--max-count=${mostCommits + 1}`];
    const result = await (0,git_process/* runGit */.EO)(source.location, [...git, to, '--not', from]);
    if (result.status !== 0)
        throw (0,git_failure/* gitFailure */.tv)('rev-list', result);
    const commits = lines(result.stdout).map((line) => {
        const [sha = '', ...parents] = line.split(' ');
        return { sha, parents };
    });
    if (commits.length > mostCommits)
        throw tooManyCommits();
    return commits;
}
/**
 * Whether a shallow boundary lies in what the tips reach and `known` does not: then a commit behind
 * it could be a better answer than the known ones. Git shows a boundary commit without parents; its
 * object still names them.
 */
async function boundaryHides(source, tips, known) {
    if (!source.shallow)
        return false;
    const git = ['rev-list', '--max-parents=0', ...tips, '--not', ...known];
    const result = await (0,git_process/* runGit */.EO)(source.location, git);
    if (result.status !== 0)
        throw (0,git_failure/* gitFailure */.tv)('rev-list', result);
    for (const sha of lines(result.stdout)) {
        const commit = await source.objects.read(sha, commitSizeLimit);
        if (!commit.found || commit.bytes === null)
            return true;
        if (/^tree [0-9a-f]+\nparent /.test(commit.bytes.toString('latin1', 0, 200)))
            return true;
    }
    return false;
}
function lines(output) {
    return output.toString('latin1').split('\n').filter(Boolean);
}
function historyCutShort() {
    const message = 'the history is cut off before base and head meet for certain';
    return new user_error/* UserError */.y('repository/history-incomplete', { message });
}
function tooManyCommits() {
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `the change has more than ${mostCommits} commits; its history is not searched`,
        fix: 'Make the change smaller, or bring its commits together.',
    });
}
function mergeBaseMissing() {
    const message = 'base and head have no common ancestor';
    return new user_error/* UserError */.y('repository/merge-base-missing', { message });
}
function mergeBaseAmbiguous(count) {
    const message = `base and head have ${count} merge bases`;
    return new user_error/* UserError */.y('repository/merge-base-ambiguous', { message });
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./packages/repository/build/batch-reply.js
const lineFeed = 0x0a;
const batch_reply_none = Buffer.alloc(0);
const header = /^(?:[0-9a-f]{40}|[0-9a-f]{64}) [a-z]+ \d+$/;
/**
 * Takes the output of `cat-file --batch-command` apart, in whatever pieces it arrives, and hands
 * each reply to its question. Contents beyond their limit pass by without being kept.
 */
class BatchReplies {
    #questions = [];
    #next = 0;
    #headerStart = batch_reply_none;
    #object = null;
    #isKept = false;
    /** Bytes of the current content that are still to come, its final line feed included. */
    #remaining = 0;
    get pending() {
        return this.#questions.length - this.#next;
    }
    ask(question) {
        this.#questions.push(question);
    }
    /** Takes the next piece of output. Throws when it is not what the protocol allows. */
    push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            at = this.#object ? this.#takeContent(chunk, at, this.#object) : this.#takeHeader(chunk, at);
        }
    }
    #takeHeader(chunk, at) {
        const end = chunk.indexOf(lineFeed, at);
        if (end < 0) {
            this.#headerStart = Buffer.concat([this.#headerStart, chunk.subarray(at)]);
            return chunk.length;
        }
        const line = this.#headerStart.toString('latin1') + chunk.toString('latin1', at, end);
        this.#headerStart = batch_reply_none;
        this.#readHeader(line);
        return end + 1;
    }
    #readHeader(line) {
        const question = this.#questions[this.#next];
        const typeStart = line.indexOf(' ') + 1;
        const sizeStart = line.indexOf(' ', typeStart) + 1;
        if (!header.test(line) || question === undefined) {
            this.#settle(absent(line));
            return;
        }
        const oid = line.slice(0, typeStart - 1);
        const type = line.slice(typeStart, sizeStart - 1);
        const size = Number(line.slice(sizeStart));
        const object = { found: true, oid, type, size, bytes: null };
        if (question.limit === null) {
            this.#settle(object);
            return;
        }
        this.#object = object;
        this.#isKept = size <= question.limit;
        this.#remaining = size + 1;
    }
    #takeContent(chunk, at, object) {
        const end = Math.min(chunk.length, at + this.#remaining);
        if (this.#isKept)
            this.#keepContent(chunk, at, object);
        this.#remaining -= end - at;
        if (this.#remaining === 0) {
            this.#object = null;
            this.#settle(object);
        }
        return end;
    }
    #keepContent(chunk, at, object) {
        const start = object.size + 1 - this.#remaining;
        const piece = chunk.subarray(at, at + object.size - start);
        // Most objects come in one piece, which needs no copy.
        if (piece.length === object.size)
            object.bytes = piece;
        else
            object.bytes ??= Buffer.allocUnsafe(object.size);
        if (piece.length < object.size)
            object.bytes.set(piece, start);
    }
    #settle(reply) {
        const question = this.#questions[this.#next];
        if (question === undefined)
            throw new Error('a reply without a question');
        this.#next += 1;
        if (this.pending === 0) {
            this.#questions = [];
            this.#next = 0;
        }
        question.answer(reply);
    }
}
function absent(line) {
    if (line.endsWith(' missing'))
        return { found: false, why: 'missing' };
    if (line.endsWith(' ambiguous'))
        return { found: false, why: 'ambiguous' };
    throw new Error('a reply of an unknown form');
}

;// CONCATENATED MODULE: ./packages/repository/build/object-reader.js




/** What git exits with when it does not know an option. */
const usageStatus = 129;
/**
 * One kept-open `git cat-file --batch-command`. Questions asked in the same turn travel together
 * and are answered in order; how many are open at once is the caller's to bound.
 */
class ObjectReader {
    #git;
    #replies = new BatchReplies();
    #rejects = new Set();
    #outbox = '';
    #failure = null;
    #closing = false;
    constructor(location) {
        this.#git = (0,git_process/* startGit */.BE)(location, ['cat-file', '--batch-command', '--buffer']);
        this.#git.child.stdout.on('data', (chunk) => this.#receive(chunk));
        this.#git.ended.then(({ status, stderr }) => this.#fail(status === usageStatus ? (0,git_failure/* gitTooOld */.AN)(stderr) : (0,git_failure/* gitFailure */.tv)('cat-file', { status, stderr })), (error) => this.#fail(error));
        this.#holdProcess(false);
    }
    /** What `name` (an object id or a revision without control characters) is, and how large. */
    async describe(name) {
        return only(await this.#ask('info', [name], null));
    }
    /** The object, with its bytes unless there are more than `limit`. */
    async read(oid, limit) {
        return only(await this.readAll([oid], limit));
    }
    /** Many objects, in the order asked for: one promise for all, because promises cost as well. */
    readAll(oids, limit) {
        return this.#ask('contents', oids, limit);
    }
    /** Ends git. Questions still open are rejected. */
    async close() {
        this.#fail(new Error('the repository was closed'));
        this.#closing = true;
        this.#holdProcess(true);
        this.#git.child.stdin.end();
        this.#git.kill();
        await this.#git.ended.catch(() => { });
    }
    #ask(command, names, limit) {
        return new Promise((resolve, reject) => {
            if (this.#failure)
                return reject(this.#failure);
            // A second line would be a second question, and every later reply would go astray.
            if (names.some((name) => /[\0\r\n]/.test(name))) {
                return reject(new Error('a name holds a line feed'));
            }
            if (names.length === 0)
                return resolve([]);
            if (this.#replies.pending === 0)
                this.#holdProcess(true);
            this.#rejects.add(reject);
            const replies = [];
            const answer = (reply) => {
                if (replies.push(reply) < names.length)
                    return;
                this.#rejects.delete(reject);
                resolve(replies);
            };
            if (this.#outbox === '')
                queueMicrotask(() => this.#send());
            for (const name of names) {
                this.#replies.ask({ limit, answer });
                this.#outbox += `${command} ${name}\n`;
            }
        });
    }
    #send() {
        if (this.#failure === null)
            this.#git.child.stdin.write(`${this.#outbox}flush\n`);
        this.#outbox = '';
    }
    #receive(chunk) {
        try {
            this.#replies.push(chunk);
        }
        catch (error) {
            this.#fail((0,git_failure/* gitFailure */.tv)('cat-file', { status: null, stderr: String(error) }));
            this.#git.kill();
        }
        // Whoever closes waits for the end of git: late replies must not let the process go before.
        if (this.#replies.pending === 0 && !this.#closing)
            this.#holdProcess(false);
    }
    #fail(error) {
        this.#failure ??= error;
        for (const reject of this.#rejects)
            reject(this.#failure);
        this.#rejects.clear();
    }
    /** An idle git must not keep a program running that forgot to close the repository. */
    #holdProcess(hold) {
        const { child } = this.#git;
        for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
            if (handle !== child && !(handle instanceof external_node_net_namespaceObject.Socket))
                continue;
            if (hold)
                handle.ref();
            else
                handle.unref();
        }
    }
}
function only([reply]) {
    if (reply === undefined)
        throw new Error('a question without a reply');
    return reply;
}

;// CONCATENATED MODULE: ./packages/repository/build/remote-name.js
/** `https://host/owner/name.git`, `ssh://git@host:22/owner/name`, `git@host:owner/name.git`. */
const withScheme = /^(?:https?|ssh|git):\/\/[^/]+\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
const scpLike = /^[^/:]+:([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
const gitHubName = /^[A-Za-z0-9._-]{1,100}$/;
/** The `owner/name` of a remote's URL, on GitHub or a server of its kind; else null. */
function parseRemoteName(url) {
    if (url.length > 1024)
        return null;
    const [, owner, name] = withScheme.exec(url) ?? scpLike.exec(url) ?? [];
    if (owner === undefined || name === undefined)
        return null;
    return gitHubName.test(owner) && gitHubName.test(name) ? `${owner}/${name}` : null;
}

;// CONCATENATED MODULE: ./packages/repository/build/revision.js





const hex = /^[0-9a-f]+$/i;
const fullLengths = [40, 64];
const branchRef = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/;
/** What a ref's name cannot hold (git-check-ref-format(1)): with it, a revision is an expression. */
const expression = /[~^:?*[\\ ]|\.\.|@\{/;
/** Finds the commit that `revision` names, in git's own syntax; several candidates are an error. */
async function resolveCommit(source, revision) {
    if (!isAskable(revision))
        throw revisionUnknown(revision);
    const [found, headBranch] = await Promise.all([
        findCommits(source, revision),
        revision === 'HEAD' || revision === '@' ? readHeadBranch(source.location) : null,
    ]);
    const branch = headBranch ?? found.branch;
    const [sha, ...others] = found.shas;
    if (sha === undefined)
        throw await whyUnresolved(source, revision);
    if (others.length > 0)
        throw revisionAmbiguous(revision);
    return { sha, ref: branch };
}
/** Whether the revision names a commit, and one only. */
async function namesCommit(source, revision) {
    return isAskable(revision) && (await findCommits(source, revision)).shas.size === 1;
}
/** All commits that the revision could mean, and the branch that it names. */
async function findCommits(source, revision) {
    const readings = readingsOf(revision);
    const replies = await Promise.all(readings.map(({ name }) => source.objects.describe(`${name}^{commit}`)));
    const shas = new Set();
    let branch = null;
    for (const [index, reply] of replies.entries()) {
        if (!reply.found)
            continue;
        shas.add(reply.oid);
        branch ??= readings[index]?.branch ?? null;
    }
    return { shas, branch };
}
/** Control characters would end the line of the question; a leading dash is an option's. */
function isAskable(revision) {
    if (revision === '' || revision.startsWith('-') || revision.length > 1024)
        return false;
    return !/[\x00-\x1f\x7f]/.test(revision);
}
/**
 * The revision as git reads it, and all that git would have to choose from: git takes the first ref
 * that fits (gitrevisions(7)), and a ref over a short object id, with a warning at most.
 */
function readingsOf(revision) {
    if (hex.test(revision) && fullLengths.includes(revision.length)) {
        return [{ name: revision, branch: null }];
    }
    const readings = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].map((prefix) => ({
        name: prefix + revision,
        branch: expression.test(revision) ? null : branchOf(prefix + revision),
    }));
    readings.push({ name: `refs/remotes/${revision}/HEAD`, branch: null });
    // The form of `git describe` is the one that is looked up as an object id whatever refs there are.
    if (hex.test(revision))
        readings.push({ name: `object-0-g${revision}`, branch: null });
    return readings;
}
async function readHeadBranch(location) {
    const ref = await readHeadRef(location.gitDirectory);
    if (ref !== undefined)
        return branchOf(ref);
    const { status, stdout } = await (0,git_process/* runGit */.EO)(location, ['symbolic-ref', '--quiet', 'HEAD']);
    if (status !== 0)
        return null;
    return branchOf(stdout.toString('utf8').trimEnd());
}
function branchOf(ref) {
    return branchRef.exec(ref)?.[1] ?? null;
}
/** Tells the reasons apart: more than one object, an object that is not there, no such name. */
async function whyUnresolved(source, revision) {
    const reply = await source.objects.describe(revision);
    if (!reply.found && reply.why === 'ambiguous')
        return revisionAmbiguous(revision);
    if (reply.found)
        return revisionUnknown(revision);
    const git = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
    const { status, stdout, stderr } = await (0,git_process/* runGit */.EO)(source.location, git);
    if (status !== 0 && status !== 1 && status !== 128)
        return (0,git_failure/* gitFailure */.tv)('rev-parse', { status, stderr });
    const namesObject = status === 0 && hex.test(stdout.toString('latin1').trimEnd());
    // Git takes a full object id at its word, so only a shallow history explains its absence.
    const isFullId = hex.test(revision) && fullLengths.includes(revision.length);
    if (namesObject && (!isFullId || source.shallow)) {
        return objectMissing(`the commit of ${quote(revision)}`, '');
    }
    return revisionUnknown(revision);
}
function revisionUnknown(revision) {
    const message = `${quote(revision)} does not name a commit of this repository`;
    return new user_error/* UserError */.y('repository/revision-unknown', { message });
}
function revisionAmbiguous(revision) {
    const message = `${quote(revision)} names more than one commit`;
    return new user_error/* UserError */.y('repository/revision-ambiguous', { message });
}
/** The revision came with the command line or the event: shown cut and without control characters. */
function quote(revision) {
    return JSON.stringify(revision.length > 200 ? `${revision.slice(0, 200)}…` : revision);
}

;// CONCATENATED MODULE: ./packages/repository/build/tree-cursor.js


const tree_cursor_space = 0x20;
const tree_cursor_slash = 0x2f;
const tree_cursor_dot = 0x2e;
/**
 * Steps through a raw tree object, `<octal mode> <name>\0<raw object id>` again and again, without
 * copying. Throws an Error that says what is wrong where tools would disagree about what a path
 * means: a cut entry, a name that is no name, names out of order or twice.
 */
class TreeCursor {
    bytes;
    #oidLength;
    /** Where the name of the present entry begins and ends, and where the entry ends. */
    nameStart = 0;
    nameEnd = 0;
    end = 0;
    mode = parseMode(0);
    #isAscii = true;
    /** The lengths of the names of earlier files that the present name begins with, ascending. */
    #prefixLengths = [];
    constructor(bytes, oidLength) {
        this.bytes = bytes;
        this.#oidLength = oidLength;
    }
    get name() {
        const { bytes, nameStart, nameEnd } = this;
        if (!this.#isAscii)
            return parsePath(bytes.subarray(nameStart, nameEnd));
        return { text: bytes.toString('latin1', nameStart, nameEnd), utf8: true };
    }
    get oid() {
        return this.bytes.toString('hex', this.nameEnd + 1, this.end);
    }
    /** Steps to the next entry; false after the last one. */
    advance() {
        const { bytes, nameStart, nameEnd, end, mode } = this;
        if (end === bytes.length)
            return false;
        const modeEnd = bytes[end + 5] === tree_cursor_space ? end + 5 : end + 6;
        this.mode = parseMode(parseOctal(bytes, end, modeEnd));
        this.nameStart = modeEnd + 1;
        this.#readName();
        this.end = this.nameEnd + 1 + this.#oidLength;
        if (this.end > bytes.length)
            throw new Error('an entry is cut off');
        if (end > 0)
            this.#refuseDisorder(nameStart, nameEnd, mode);
        return true;
    }
    /** Finds the end of the name and refuses what is no name. */
    #readName() {
        const { bytes, nameStart } = this;
        let union = 0;
        let at = nameStart;
        for (; bytes[at] !== 0; at += 1) {
            const byte = bytes[at];
            if (byte === undefined)
                throw new Error('an entry is cut off');
            if (byte === tree_cursor_slash)
                throw new Error('a name holds a slash');
            union |= byte;
        }
        if (at === nameStart)
            throw new Error('a name is empty');
        this.nameEnd = at;
        this.#isAscii = union < 0x80;
        if (bytes[nameStart] !== tree_cursor_dot || at - nameStart > 4)
            return;
        const text = bytes.toString('latin1', nameStart, at).toLowerCase();
        if (text === '.' || text === '..' || text === '.git')
            throw new Error('a name is reserved');
    }
    /** Takes the name and the mode of the entry before. */
    #refuseDisorder(lastStart, lastEnd, lastMode) {
        const { bytes, nameStart, nameEnd, mode } = this;
        const common = commonLength(bytes, lastStart, lastEnd, this);
        const last = characterAt(bytes, lastStart + common, lastEnd, lastMode);
        if (last >= characterAt(bytes, nameStart + common, nameEnd, mode)) {
            throw new Error('entries are out of order');
        }
        // A file and a directory of one name sort apart: `a`, `a.b`, `a/`. All between begin with it.
        const lengths = this.#prefixLengths;
        while (lengths.length > 0 && (lengths.at(-1) ?? 0) > common)
            lengths.pop();
        if (common === lastEnd - lastStart && lastMode.kind !== 'directory')
            lengths.push(common);
        if (mode.kind === 'directory' && lengths.at(-1) === nameEnd - nameStart) {
            throw new Error('a name is there twice');
        }
    }
}
/** How many bytes a name and the present one of `cursor` begin with alike. */
function commonLength(bytes, start, end, cursor) {
    const { bytes: others, nameStart, nameEnd } = cursor;
    const length = Math.min(end - start, nameEnd - nameStart);
    let at = 0;
    while (at < length && bytes[start + at] === others[nameStart + at])
        at += 1;
    return at;
}
/** What is compared at `at` of a name: past its end a directory has a slash, all others nothing. */
function characterAt(bytes, at, end, mode) {
    if (at < end)
        return bytes[at] ?? 0;
    return mode.kind === 'directory' ? tree_cursor_slash : 0;
}
function parseOctal(bytes, from, to) {
    let value = 0;
    for (let at = from; at < to; at += 1) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 7)
            throw new Error('a mode is not octal');
        value = value * 8 + digit;
    }
    if (bytes[to] !== tree_cursor_space)
        throw new Error('a mode is not octal');
    return value;
}

;// CONCATENATED MODULE: ./packages/repository/build/tree-object.js

/** Reads a raw tree object whose object ids have `oidLength` bytes; see TreeCursor for its errors. */
function parseTree(bytes, oidLength) {
    const nodes = [];
    const cursor = new TreeCursor(bytes, oidLength);
    while (cursor.advance()) {
        const { kind, mode } = cursor.mode;
        const { text, utf8 } = cursor.name;
        nodes.push({ kind, mode, name: text, utf8, oid: cursor.oid });
    }
    return nodes;
}

;// CONCATENATED MODULE: ./packages/repository/build/tree-reader.js



const treeSizeLimit = 32 * 1024 * 1024;
/** Entries in one listing, directories included: a tree can repeat one subtree without end. */
const entryLimit = 1_000_000;
const depthLimit = 1_000;
const cachedNodesLimit = 300_000;
const readsAtOnce = 64;
/** Reads directories from tree objects and remembers them. */
class TreeReader {
    #objects;
    #oidLength;
    #cache = new Map();
    #cachedNodes = 0;
    /** `oidLength`: of a raw object id, in bytes. */
    constructor(objects, oidLength) {
        this.#objects = objects;
        this.#oidLength = oidLength;
    }
    /** What is at `path` below the tree `root`; undefined when nothing is. */
    async entry(root, path) {
        let found = directoryEntry(root);
        for (const name of segments(path)) {
            if (found.kind !== 'directory')
                return undefined;
            const tree = await this.#tree(found.oid, found.path);
            const node = tree.find((candidate) => candidate.utf8 && candidate.name === name);
            if (node === undefined)
                return undefined;
            found = entryBelow(found, node);
        }
        return found;
    }
    /** One level of the directory at `path`, in git's order; empty when there is none. */
    async directory(root, path) {
        const parent = await this.entry(root, path);
        if (parent?.kind !== 'directory')
            return [];
        const tree = await this.#tree(parent.oid, parent.path);
        return tree.map((node) => entryBelow(parent, node));
    }
    /** Every file, link and submodule below `path`, in the byte order of the paths. */
    async files(root, path) {
        const parent = await this.entry(root, path);
        if (parent?.kind !== 'directory')
            return [];
        return listFiles(parent, await this.#treesBelow(parent));
    }
    /** Reads level by level, so that the depth of the tree and not its size counts round trips. */
    async #treesBelow(parent) {
        const trees = new Map();
        let level = new Map([[parent.oid, parent.path]]);
        for (let depth = 0; level.size > 0; depth += 1) {
            if (depth > depthLimit)
                throw tooMany(parent, `more than ${depthLimit} levels`);
            const wanted = [...level];
            level = new Map();
            for (let at = 0; at < wanted.length; at += readsAtOnce) {
                const some = wanted.slice(at, at + readsAtOnce);
                const read = await Promise.all(some.map(([oid, path]) => this.#tree(oid, path)));
                for (const [index, [oid]] of some.entries())
                    trees.set(oid, read[index] ?? []);
            }
            for (const [oid, path] of wanted) {
                for (const node of trees.get(oid) ?? []) {
                    if (node.kind !== 'directory' || trees.has(node.oid))
                        continue;
                    level.set(node.oid, join(path, node.name));
                }
            }
        }
        return trees;
    }
    async #tree(oid, path) {
        const cached = this.#cache.get(oid);
        if (cached)
            return cached;
        const bytes = bytesOf(await this.#objects.read(oid, treeSizeLimit), path);
        const tree = this.#parse(bytes, path);
        if (this.#cachedNodes > cachedNodesLimit) {
            this.#cache.clear();
            this.#cachedNodes = 0;
        }
        this.#cache.set(oid, tree);
        this.#cachedNodes += tree.length;
        return tree;
    }
    #parse(bytes, path) {
        try {
            return parseTree(bytes, this.#oidLength);
        }
        catch (cause) {
            throw objectMalformed(`the directory ${path || '/'} is malformed`, path, { cause });
        }
    }
}
function listFiles(parent, trees) {
    const files = [];
    let seen = 0;
    const list = (directory) => {
        for (const node of trees.get(directory.oid) ?? []) {
            seen += 1;
            if (seen > entryLimit)
                throw tooMany(parent, `more than ${entryLimit} entries`);
            const entry = entryBelow(directory, node);
            if (entry.kind === 'directory')
                list(entry);
            else
                files.push(entry);
        }
    };
    list(parent);
    return files;
}
function directoryEntry(root) {
    return { kind: 'directory', mode: '040000', oid: root, path: '', utf8: true };
}
function entryBelow(parent, node) {
    const { kind, mode, oid } = node;
    const path = join(parent.path, node.name);
    const utf8 = parent.utf8 && node.utf8;
    // Two returns, because the type of `kind` tells the two results apart.
    if (kind === 'directory')
        return { kind, mode, oid, path, utf8 };
    return { kind, mode, oid, path, utf8 };
}
function join(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** The names of a path; one trailing slash is the writer's habit, any other empty name is kept. */
function segments(path) {
    const names = path.endsWith('/') ? path.slice(0, -1) : path;
    return names === '' ? [] : names.split('/');
}
function tooMany({ path }, what) {
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `${path || 'the repository'} holds ${what}`,
        ...(path && { location: { path } }),
    });
}
function bytesOf(reply, path) {
    if (!reply?.found)
        throw objectMissing(`the directory ${path || '/'}`, path);
    if (reply.type !== 'tree')
        throw objectMalformed(`${path || '/'} is not a directory`, path);
    if (reply.bytes === null)
        throw directoryTooLarge(path, reply.size);
    return reply.bytes;
}
function directoryTooLarge(path, size) {
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `the directory ${path || '/'} takes ${size} bytes; at most ${treeSizeLimit} are read`,
        ...(path && { location: { path } }),
    });
}

;// CONCATENATED MODULE: ./packages/repository/build/repository.js












const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const repository_commitSizeLimit = 16 * 1024 * 1024;
/**
 * Opens the repository that `directory` is, or lies in. Errors: repository/not-found,
 * repository/git-unavailable.
 */
async function openRepository(directory) {
    const location = await (0,discovery/* findGitDirectory */.By)(directory);
    const objects = new ObjectReader(location);
    try {
        const [facts, repositoryName] = await Promise.all([
            readFacts(location, directory),
            readRepositoryName(location),
        ]);
        return new GitRepository(location, objects, { ...facts, repositoryName });
    }
    catch (error) {
        await objects.close();
        throw error;
    }
}
async function readFacts(location, directory) {
    const git = ['rev-parse', '--show-object-format', '--is-shallow-repository'];
    const { status, stdout, stderr } = await (0,git_process/* runGit */.EO)(location, git);
    const [objectFormat, shallow] = stdout.toString('latin1').split('\n');
    const known = objectFormat === 'sha1' || objectFormat === 'sha256';
    if (status !== 0 || !known) {
        const cause = new Error(stderr);
        throw (0,discovery/* notOpened */.NZ)(directory, { cause });
    }
    // Anything but a clear no counts as shallow: then missing history is never taken for no history.
    return { objectFormat, shallow: shallow !== 'false' };
}
async function readRepositoryName(location) {
    if (await namesNoRemote(location.gitDirectory))
        return null;
    const { status, stdout } = await (0,git_process/* runGit */.EO)(location, ['config', '--get', 'remote.origin.url']);
    return status === 0 ? parseRemoteName(stdout.toString('utf8').trimEnd()) : null;
}
class GitRepository {
    objectFormat;
    shallow;
    repositoryName;
    #objects;
    #trees;
    #source;
    #commitTrees = new Map();
    constructor(location, objects, facts) {
        this.objectFormat = facts.objectFormat;
        this.shallow = facts.shallow;
        this.repositoryName = facts.repositoryName;
        this.#objects = objects;
        this.#trees = new TreeReader(objects, facts.objectFormat === 'sha1' ? 20 : 32);
        this.#source = { location, objects, shallow: facts.shallow };
    }
    resolveCommit(revision) {
        return resolveCommit(this.#source, revision);
    }
    namesCommit(revision) {
        return namesCommit(this.#source, revision);
    }
    async mergeBase(base, head) {
        return findMergeBase(this.#source, objectId(base), objectId(head));
    }
    async isAncestor(ancestor, descendant) {
        if (!fullId.test(ancestor) || !fullId.test(descendant))
            return false;
        return findWhetherAncestor(this.#source, ancestor, descendant);
    }
    async commitsBetween(from, to) {
        return findCommitsBetween(this.#source, objectId(from), objectId(to));
    }
    async changes(fromTreeish, toTreeish) {
        const [from, to] = await Promise.all([this.#tree(fromTreeish), this.#tree(toTreeish)]);
        return readChanges(this.#source.location, from, to);
    }
    async entry(commit, path) {
        return this.#trees.entry(await this.commitTree(commit), path);
    }
    async directory(commit, path) {
        return this.#trees.directory(await this.commitTree(commit), path);
    }
    async files(commit, directory = '') {
        return this.#trees.files(await this.commitTree(commit), directory);
    }
    /** Everything that is here is at hand. */
    async prepare() { }
    readBlob(entry, limit) {
        return readBlob(this.#objects, entry, limit);
    }
    blobs(entries, limit) {
        return readBlobs(this.#objects, entries, limit);
    }
    commitTree(sha) {
        const known = this.#commitTrees.get(sha) ?? this.#readCommitTree(sha);
        this.#commitTrees.set(sha, known);
        return known;
    }
    close() {
        return this.#objects.close();
    }
    async #tree(treeish) {
        const reply = await this.#objects.describe(`${objectId(treeish)}^{tree}`);
        if (!reply.found)
            throw objectMissing(`the tree of ${treeish}`, '');
        return reply.oid;
    }
    async #readCommitTree(sha) {
        const reply = await this.#objects.read(objectId(sha), repository_commitSizeLimit);
        if (!reply.found)
            throw objectMissing(`the commit ${sha}`, '');
        const text = reply.bytes?.toString('latin1', 0, 80) ?? '';
        const tree = /^tree ([0-9a-f]+)\n/.exec(text)?.[1];
        if (reply.type !== 'commit' || tree === undefined) {
            throw objectMalformed(`${sha} is not a commit`, '');
        }
        return tree;
    }
}
/** Takes full object ids only: anything else could be an option or a name to git. */
function objectId(text) {
    if (fullId.test(text))
        return text;
    const message = `${JSON.stringify(text.slice(0, 200))} is not a full object id`;
    throw new user_error/* UserError */.y('repository/revision-unknown', { message });
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gc: () => (/* binding */ codeNames),
  F4: () => (/* binding */ codes),
  _m: () => (/* binding */ isCode)
});

;// CONCATENATED MODULE: ./packages/verdict/build/codes/drift.js
/** Whether the runtime code agrees with the field contract. */
const driftCodes = {
    'drift/contract-missing': {
        title: 'The contract is missing',
        explanation: 'There is no file at the path of the contract, so there is nothing to compare with.',
        fix: 'Write the contract (`ai-gate contract init` starts one), or correct drift.contract in the policy.',
        level: 'error',
        undecidable: true,
    },
    'drift/contract-empty': {
        title: 'The contract lists no field',
        explanation: 'A contract without entries agrees with everything. What stands in comments or code fences is not an entry.',
        fix: 'List the fields as bullets below a heading for their entity, or in a table.',
        level: 'error',
        undecidable: true,
    },
    'drift/contract-unparsable': {
        title: 'The contract cannot be read',
        explanation: 'The contract is not text in its documented form, so it cannot be compared with.',
        fix: 'Correct the contract at the named line.',
        level: 'error',
        undecidable: true,
    },
    'drift/source-unreadable': {
        title: 'A source file cannot be read',
        explanation: 'A file of a configured source does not parse. A file that cannot be read must not look like one without fields.',
        fix: 'Correct the file, or take it out of the source in the policy.',
        level: 'error',
        undecidable: true,
    },
    'drift/source-empty': {
        title: 'A source has nothing to compare',
        explanation: 'A configured source matches no file or holds no field, perhaps because files moved. Silence must not look like agreement.',
        fix: 'Correct the globs of the source under drift.sources, or take the source out.',
        level: 'error',
        undecidable: true,
    },
    'drift/field-added': {
        title: 'A field is not in the contract',
        explanation: 'The runtime code has a field of a governed type that the contract does not list.',
        fix: 'Remove the field, or list it in the contract and have the contract approved.',
        level: 'error',
    },
    'drift/field-removed': {
        title: 'A field of the contract is gone',
        explanation: 'The contract lists a field that the runtime code no longer has, and nobody acknowledged its removal.',
        fix: 'Put the field back, or acknowledge the removal in approval.md under DRIFT ACKNOWLEDGEMENTS.',
        level: 'error',
    },
    'drift/field-renamed': {
        title: 'A field was renamed',
        explanation: 'A field of the contract is gone and another one stands in its place. The message says how sure that is, and why.',
        fix: 'Restore the name that the contract lists, or change the contract and have it approved.',
        level: 'error',
    },
    'drift/type-changed': {
        title: 'A field has another type',
        explanation: 'Contract and runtime code both have the field, with different types.',
        fix: 'Restore the type that the contract lists, or change the contract and have it approved.',
        level: 'error',
    },
    'drift/target-non-canonical': {
        title: 'A field maps to a path that is not canonical',
        explanation: 'The runtime code maps a field to a path that the contract does not list for it, or writes an alias where the canonical name is required.',
        fix: 'Map the field to the path that the contract lists.',
        level: 'error',
    },
    'drift/contract-changed': {
        title: 'The contract changed without a grant',
        explanation: 'Code follows the contract, not the other way round: the contract may change only when approval.md grants it by its exact path.',
        fix: 'Revert the contract, or list its exact path under APPROVED SCOPE and have it approved.',
        level: 'error',
    },
    'drift/contract-duplicate': {
        title: 'A field is listed twice',
        explanation: 'The contract lists one field more than once, with different API paths or types, so it does not say what is right.',
        fix: 'Keep one of the entries.',
        level: 'error',
    },
    'drift/reference-missing': {
        title: 'A mapping or backfill file does not name the contract',
        explanation: 'Files that map fields or backfill data must name the contract, so that their reader knows what they have to agree with.',
        fix: 'Name the path of the contract in a comment of the file.',
        level: 'error',
    },
    'drift/acknowledgement-incomplete': {
        title: 'An acknowledgement is incomplete',
        explanation: 'An acknowledgement says why, who approved it and when; without all three, or with a date that is none, it covers nothing. It fails the gate where the drift it was meant for does.',
        fix: 'Add Reason, Approved by and Date (YYYY-MM-DD).',
        level: 'error',
    },
    'drift/acknowledgement-expired': {
        title: 'An acknowledgement has expired',
        explanation: 'The acknowledgement is past the date that it expires on and covers nothing any more. It fails the gate where the drift it was meant for does.',
        fix: 'Resolve the drift, or have the acknowledgement approved again with a new date.',
        level: 'error',
    },
    'drift/acknowledgement-orphaned': {
        title: 'An acknowledgement covers nothing',
        explanation: 'Nothing that the acknowledgement covers drifts. Left in place, it could hide later drift.',
        fix: 'Remove the acknowledgement.',
        level: 'warning',
    },
    'drift/acknowledged': {
        title: 'Acknowledged drift',
        explanation: 'The runtime code differs from the contract here, and that was acknowledged.',
        fix: 'Nothing to do while the acknowledgement holds.',
        level: 'note',
    },
    'drift/sources-detected': {
        title: 'Sources were found without configuration',
        explanation: 'The policy names no sources, so the runtime code to compare was found by what the files are. The note says which and why.',
        fix: 'Name the sources under drift.sources in the policy to fix the choice.',
        level: 'note',
    },
    'drift/unresolved': {
        title: 'A place could hide a field',
        explanation: 'A computed key, a spread or a reference could not be resolved, so fields may be hidden there.',
        fix: 'Write the fields out, or check by hand that none is hidden.',
        level: 'warning',
    },
};

;// CONCATENATED MODULE: ./packages/verdict/build/codes/github.js
/** GitHub's API: what it would not say, or said in a way that nothing can be decided from. */
const githubCodes = {
    'github/api-unavailable': {
        title: 'GitHub’s API does not answer',
        explanation: 'GitHub could not be reached, or answered with a server error, also when asked again. What it would have said is unknown, so the gate does not decide.',
        fix: 'Run the job again; githubstatus.com says whether GitHub has an incident.',
        level: 'error',
        undecidable: true,
    },
    'github/rate-limited': {
        title: 'GitHub’s rate limit is used up',
        explanation: 'GitHub refuses further requests for longer than the gate waits. What it would have said is unknown, so the gate does not decide.',
        fix: 'Run the job again later, or give the gate the token of a GitHub App of its own.',
        level: 'error',
        undecidable: true,
    },
    'github/unauthorised': {
        title: 'GitHub does not accept the token',
        explanation: 'The token is missing, expired, revoked, or one for another server.',
        fix: 'Pass the token of the job, `github.token`, or another valid one.',
        level: 'error',
        undecidable: true,
    },
    'github/forbidden': {
        title: 'The token may not do this',
        explanation: 'GitHub refused a request that the gate cannot do without. What may not be read is unknown, not empty.',
        fix: 'Grant the job the permission that the message names, under `permissions:`.',
        level: 'error',
        undecidable: true,
    },
    'github/not-found': {
        title: 'GitHub does not know what was asked for',
        explanation: 'The repository, pull request or commit does not exist, or the token may not see it: GitHub answers both alike.',
        fix: 'Check the name and number, and that the token may read the repository.',
        level: 'error',
        undecidable: true,
    },
    'github/request-refused': {
        title: 'GitHub refused a request',
        explanation: 'GitHub found the request itself, or the state that it met, not acceptable.',
        fix: 'See the message; if it does not name something of yours to mend, report it.',
        level: 'error',
        undecidable: true,
    },
    'github/response-invalid': {
        title: 'GitHub’s answer is not what its API describes',
        explanation: 'The answer is not JSON, lacks what the API promises, or comes from another server. A proxy or an incident can be the cause; nothing is decided from it.',
        fix: 'Run the job again; check the proxy between the runner and GitHub.',
        level: 'error',
        undecidable: true,
    },
    'github/list-incomplete': {
        title: 'A list from GitHub is not complete',
        explanation: 'The pages that arrived do not add up to the total, point elsewhere, or end at a limit of the API. What is missing could decide.',
        fix: 'Run the job again; if a limit of GitHub’s is named, make the pull request smaller.',
        level: 'error',
        undecidable: true,
    },
    'github/head-moved': {
        title: 'The change moved while it was judged',
        explanation: 'The pull request got another head or base between reading it and reporting. A verdict about the old one would stand beside the new one.',
        fix: 'Nothing: the run for the new head decides.',
        level: 'error',
        undecidable: true,
    },
    'github/token-read-only': {
        title: 'The token may not publish',
        explanation: 'The token of this run may only read, as for pull requests from forks. The check run or comment is left out; the job’s own conclusion carries the verdict.',
        fix: 'Run the gate from `pull_request_target` without a checkout, or grant `checks: write` and `pull-requests: write`.',
        level: 'note',
    },
};

;// CONCATENATED MODULE: ./packages/verdict/build/codes/input.js
/** What was handed to ai-gate, and what ai-gate itself got wrong. */
const inputCodes = {
    'input/invalid': {
        title: 'An argument or input is not valid',
        explanation: 'A flag, an action input, an event file or a facts file does not have the form it must have, so there is nothing to judge.',
        fix: 'Correct the argument; `ai-gate --help` lists what each command takes.',
        level: 'error',
        undecidable: true,
    },
    'input/limit-exceeded': {
        title: 'A documented limit was exceeded',
        explanation: 'A file, a nesting depth or a count is beyond what the gate reads. Reading only part of it could hide something, so the gate does not decide.',
        fix: 'Make the file smaller, or take it out of what the gate reads.',
        level: 'error',
        undecidable: true,
    },
    'internal/error': {
        title: 'ai-gate itself failed',
        explanation: 'Something unforeseen happened. The gate fails closed: no verdict is not a pass.',
        fix: 'Run again; if it happens again, report it with the message and the version.',
        level: 'error',
        undecidable: true,
    },
};

;// CONCATENATED MODULE: ./packages/verdict/build/codes/ledger.js
/** The ledger, without which there is no override. */
const ledgerCodes = {
    'override/ledger-unavailable': {
        title: 'The ledger cannot be read or written',
        explanation: 'An override takes effect only when its entry is in the ledger. The branch of the ledger is not there, cannot be written, or kept moving.',
        fix: 'Check that the job may write the ledger branch (`contents: write`), then run it again.',
        level: 'error',
        undecidable: true,
    },
    'override/ledger-broken': {
        title: 'The ledger does not verify',
        explanation: 'An entry was changed, cut out, moved, or put in by hand: the chain of digests does not hold. What a broken record says cannot be relied on, so nothing is added to it.',
        fix: 'Run `ai-gate ledger verify`, find out who moved the branch, and restore it from a clone that verifies.',
        level: 'error',
        undecidable: true,
    },
};

;// CONCATENATED MODULE: ./packages/verdict/build/codes/override.js
/** Whether a person may set the gates aside for one head, and does so on the record. */
const overrideCodes = {
    'override/label-missing': {
        title: 'The override label is not on the pull request',
        explanation: 'A justification stands on the pull request, but the label that asks for the override does not, or was removed again. Removing the label revokes an override.',
        fix: 'Have a person with the role that the policy asks for apply the override label.',
        level: 'error',
    },
    'override/label-actor-not-entitled': {
        title: 'The override label was applied by someone who may not',
        explanation: 'Only a person with the role that the policy asks for, who is not the author of the change, may ask for an override: no bot, and no app acting for a person.',
        fix: 'Remove the label and have such a person apply it again.',
        level: 'error',
    },
    'override/justification-missing': {
        title: 'There is no justification',
        explanation: 'The label only asks. What grants an override is a comment on the pull request that gives the reason, names the head and is signed off.',
        fix: 'Post the comment that `ai-gate override request` prints.',
        level: 'error',
    },
    'override/justification-edited': {
        title: 'The justification was edited',
        explanation: 'A comment that was edited, by whomever, no longer shows what was granted when. Only a comment that was never edited counts.',
        fix: 'Post the justification again as a new comment, and leave that one as it is.',
        level: 'error',
    },
    'override/justification-malformed': {
        title: 'The justification does not have its form',
        explanation: 'A line is missing, stands twice, is not known, or does not hold what it must; or the reason is too short to tell a later reader anything.',
        fix: 'Post the comment that `ai-gate override request` prints, unchanged.',
        level: 'error',
    },
    'override/justification-author-not-entitled': {
        title: 'The author of the justification may not grant an override',
        explanation: 'The comment is by a bot, by an account that is gone, or by a person below the role that the policy asks for.',
        fix: 'Have a person with the required role post the justification.',
        level: 'error',
    },
    'override/override-self': {
        title: 'Nobody overrides the gates for their own change',
        explanation: 'The justification is by the author of the pull request, the author of one of its commits, or the person who pushed the head; or nobody can say who these are.',
        fix: 'Have another person with the required role post the justification.',
        level: 'error',
    },
    'override/override-stale': {
        title: 'The override is for another head',
        explanation: 'An override covers exactly the commit that its author saw. Any push voids it, so that nothing rides on an older decision.',
        fix: 'Look at the new head and post a justification that names it.',
        level: 'error',
    },
    'override/override-expired': {
        title: 'The override has expired, or would last too long',
        explanation: 'The expiry of an override lies in the past, or further away than the policy allows (`override.expires-in`).',
        fix: 'Post a new justification with an expiry that the policy allows.',
        level: 'error',
    },
    'override/signature-missing': {
        title: 'The justification is not signed',
        explanation: 'The policy asks for an SSH signature under the justification, and there is none.',
        fix: 'Sign with `ai-gate override sign` and post the comment that it prints.',
        level: 'error',
    },
    'override/signature-invalid': {
        title: 'The signature of the justification is not valid',
        explanation: 'The SSH signature is malformed, weak, made for another purpose, or made over something other than this repository, pull request, head, reason and expiry.',
        fix: 'Sign again with `ai-gate override sign` and post the comment that it prints, unchanged.',
        level: 'error',
    },
    'override/signer-unknown': {
        title: 'The signature is by a key that GitHub does not know for this person',
        explanation: 'The signature is sound, but its key is not among the SSH signing keys of the author of the comment. A key for authentication only does not count.',
        fix: 'Add the key on GitHub as a signing key, or sign with one that is registered.',
        level: 'error',
    },
};

;// CONCATENATED MODULE: ./packages/verdict/build/codes/policy.js
/** The policy file, and who may change or bypass what it protects. */
const policyCodes = {
    'policy/invalid': {
        title: 'The policy is not valid',
        explanation: 'The policy at the base commit does not parse or does not follow its schema. A gate that guessed what was meant could let through what the policy forbids.',
        fix: 'Correct the policy on the base branch; `ai-gate policy validate FILE` checks it.',
        level: 'error',
        undecidable: true,
    },
    'policy/changed': {
        title: 'The change edits the policy',
        explanation: 'The policy decides what later changes may do, so editing it needs an approval that names the file exactly; a wildcard is not enough.',
        fix: 'List the policy file by its exact path under APPROVED SCOPE and have it approved, or revert the edit.',
        level: 'error',
    },
    'policy/exemption-refused': {
        title: 'An exempting label does not exempt',
        explanation: 'A label exempts a change only when a person with the role that the policy asks for applied it. This one was applied by someone else, or nobody can say by whom.',
        fix: 'Have a person with the required role apply the label, or satisfy the gate.',
        level: 'warning',
    },
};

;// CONCATENATED MODULE: ./packages/verdict/build/codes/provenance.js
/** The provenance gate: was the change approved, and did it stay inside what was approved? */
const provenanceCodes = {
    'provenance/task-missing': {
        title: 'No task',
        explanation: 'The change belongs to no task: the branch names none that has a trace, and the change adds no trace directory.',
        fix: 'Work on a branch autoTest/<task> and commit .ai-stack-trace/<task>/ with it.',
        level: 'error',
    },
    'provenance/task-ambiguous': {
        title: 'More than one task',
        explanation: 'The change adds trace directories of several tasks and nothing says which one approves it.',
        fix: 'Split the change, one task each, or name the task by the branch (autoTest/<task>).',
        level: 'error',
    },
    'provenance/task-invalid': {
        title: 'A task name is not valid',
        explanation: 'A task name starts with a letter or digit and goes on with letters, digits, dot, underscore and hyphen; anything else could point outside the trace directory.',
        fix: 'Rename the branch and the trace directory.',
        level: 'error',
    },
    'provenance/approval-missing': {
        title: 'The approval is missing',
        explanation: 'The trace has no contract/APPROVED, or the file is empty: nobody approved the change.',
        fix: 'Have the contract approved and commit contract/APPROVED.',
        level: 'error',
    },
    'provenance/approval-malformed': {
        title: 'The approval does not have its form',
        explanation: 'contract/APPROVED is exactly one line, APPROVED:<task>:<full base SHA in lower-case hex>, so that nothing about it can be read in two ways.',
        fix: 'Write the line exactly as APPROVED:<task>:<base sha>.',
        level: 'error',
    },
    'provenance/approval-task-mismatch': {
        title: 'The approval is for another task',
        explanation: 'contract/APPROVED names another task than the one whose trace it lies in.',
        fix: 'Have this task approved; an approval cannot be carried over.',
        level: 'error',
    },
    'provenance/approval-base-mismatch': {
        title: 'The approval is for another base',
        explanation: 'The change was approved on top of another commit than the one it is judged against, so what was approved may mean something else now.',
        fix: 'Have the change approved again on the present base.',
        level: 'error',
    },
    'provenance/approval-replayed': {
        title: 'The approval existed before the change',
        explanation: 'This contract/APPROVED is already part of the base, so it approved an earlier change.',
        fix: 'Start a new task with its own trace and approval.',
        level: 'error',
    },
    'provenance/approval-unauthorised': {
        title: 'The approval has no authority behind it',
        explanation: 'The policy asks for a review, a code owner or a signature; it is not there, does not cover the approved commit, or comes from the author of the change.',
        fix: 'Have an entitled person other than the author approve the commit that holds contract/APPROVED.',
        level: 'error',
    },
    'provenance/contract-unparsable': {
        title: 'approval.md cannot be read',
        explanation: 'approval.md is not UTF-8 text or has no APPROVED SCOPE section.',
        fix: 'Give approval.md a section `## APPROVED SCOPE` with a bullet for each approved path.',
        level: 'error',
    },
    'provenance/contract-mismatch': {
        title: 'approval.md and APPROVED disagree',
        explanation: 'The task or the base SHA in approval.md is not the one in contract/APPROVED.',
        fix: 'Make both name the same task and base, and have the contract approved again.',
        level: 'error',
    },
    'provenance/scope-waived': {
        title: 'No scope was checked',
        explanation: 'The policy does not require contract/approval.md, and the trace has none. Nothing but protected files was then held against an approved scope.',
        fix: 'Add contract/approval.md to provenance.required in the policy, unless that is what you want.',
        level: 'warning',
    },
    'provenance/pattern-forbidden': {
        title: 'A scope pattern is outside the grammar',
        explanation: 'Scope patterns are a small language so that their reach is plain to an approver: no negation, extglob, absolute path, `..`, backslash, control character, or a bare `*` or `**`.',
        fix: 'Write the pattern with *, ** within a path, ?, {a,b} or a trailing /, or list the exact paths.',
        level: 'error',
    },
    'provenance/artifact-missing': {
        title: 'A required artifact is missing',
        explanation: 'The policy requires this file or folder in the trace of every task.',
        fix: 'Produce the artifact and commit it with the trace.',
        level: 'error',
    },
    'provenance/artifact-empty': {
        title: 'A required artifact is empty',
        explanation: 'The artifact is blank, a pointer to content kept elsewhere, or a folder that holds nothing but such files.',
        fix: 'Commit the real content.',
        level: 'error',
    },
    'provenance/artifact-not-regular': {
        title: 'A required artifact is not a regular file',
        explanation: 'A symbolic link or submodule in its place could point anywhere.',
        fix: 'Commit a regular file.',
        level: 'error',
    },
    'provenance/status-invalid': {
        title: 'status.json is not valid',
        explanation: 'final/status.json must be strict JSON (no duplicate keys, no __proto__, no BOM) with the documented fields, so that every reader sees the same.',
        fix: 'Write the file with a JSON serialiser, in the documented form.',
        level: 'error',
    },
    'provenance/status-mismatch': {
        title: 'status.json is about another task or branch',
        explanation: 'The task or branch in final/status.json is not the one that is judged.',
        fix: 'Write final/status.json from the run of this task.',
        level: 'error',
    },
    'provenance/status-not-success': {
        title: 'The run did not succeed',
        explanation: 'final/status.json does not say exactly SUCCESS.',
        fix: 'Make the run succeed and write its status.',
        level: 'error',
    },
    'provenance/status-contradicted': {
        title: 'SUCCESS beside FAILED.md',
        explanation: 'final/FAILED.md records a failed run, whatever status.json says.',
        fix: 'Run the task again until it succeeds, and commit the trace without FAILED.md.',
        level: 'error',
    },
    'provenance/status-stale': {
        title: 'The change went on after the run',
        explanation: 'The commit that final/status.json vouches for is not part of the change, or files outside the trace changed after it.',
        fix: 'Run the task again on the present code and commit the new status.',
        level: 'error',
    },
    'provenance/status-incomplete': {
        title: 'status.json does not name every changed file',
        explanation: 'filesChanged, where given, must list each changed file outside the trace.',
        fix: 'Write filesChanged from the real difference.',
        level: 'error',
    },
    'provenance/path-out-of-scope': {
        title: 'A file changed outside the approved scope',
        explanation: 'No bullet under APPROVED SCOPE grants this path.',
        fix: 'List the file under APPROVED SCOPE and have the contract approved again, or revert it.',
        level: 'error',
    },
    'provenance/path-denied': {
        title: 'A file changed that is explicitly not approved',
        explanation: 'EXPLICITLY NOT APPROVED names this path; that wins over every grant.',
        fix: 'Revert the file, or have the contract changed and approved again.',
        level: 'error',
    },
    'provenance/category-not-approved': {
        title: 'A file is granted under the wrong heading',
        explanation: 'Schemas are granted under "Schema changes" and backfill scripts under "Backfill scripts", so that an approver sees what kind of change it is.',
        fix: 'List the path under the heading of its category and have the contract approved again.',
        level: 'error',
    },
    'provenance/path-protected': {
        title: 'A protected file changed without its exact grant',
        explanation: 'Workflows, the policy, code owners and action manifests decide what later changes may do; a wildcard never grants them.',
        fix: 'List the exact path under APPROVED SCOPE and have the contract approved again, or revert it.',
        level: 'error',
    },
    'provenance/trace-mutated': {
        title: 'An existing trace was altered',
        explanation: 'Traces are append-only: what exists at the merge base may not change, move or go, and a change adds to its own trace alone.',
        fix: 'Restore the trace files of the base; write only below the trace of this task.',
        level: 'error',
    },
    'provenance/trace-not-committed': {
        title: 'The trace is not part of the commit',
        explanation: 'The trace was handed over as a folder, so the gate cannot show that earlier traces were left alone.',
        fix: 'Commit the trace with the change where that is possible.',
        level: 'warning',
    },
    'provenance/contract-reference-missing': {
        title: 'A mapping or backfill file does not name the contract',
        explanation: 'Files that map fields or backfill data must name the field contract, so that their reader knows what they have to agree with.',
        fix: 'Name the path of the contract in a comment of the file.',
        level: 'error',
    },
};

;// CONCATENATED MODULE: ./packages/verdict/build/codes/repository.js
/** Git objects and the names of changed files. */
const repositoryCodes = {
    'repository/not-found': {
        title: 'Not a git repository',
        explanation: 'The folder is not inside a git repository, or git cannot open it.',
        fix: 'Point --repo at a git repository (bare ones are fine).',
        level: 'error',
        undecidable: true,
    },
    'repository/git-unavailable': {
        title: 'git cannot be used',
        explanation: 'ai-gate reads git objects through the git command, which is missing or too old on this machine.',
        fix: 'Install git 2.36 or newer and make sure that it is on PATH.',
        level: 'error',
        undecidable: true,
    },
    'repository/git-failed': {
        title: 'A git command failed',
        explanation: 'git ended with an error that has no more specific cause here.',
        fix: 'Run `git fsck` in the repository; if it is clean, report this with the message.',
        level: 'error',
        undecidable: true,
    },
    'repository/object-malformed': {
        title: 'A git object is malformed',
        explanation: 'A tree or commit is not what git itself would write (entries twice, out of order or cut off), so tools disagree about what it holds.',
        fix: 'Run `git fsck` and write the commit anew with git.',
        level: 'error',
        undecidable: true,
    },
    'repository/fetch-failed': {
        title: 'The repository could not be fetched',
        explanation: 'The server with the repository could not be reached or failed, also when asked again. Without the objects there is nothing to judge.',
        fix: 'Run the job again; check the proxy and the network between the runner and the server.',
        level: 'error',
        undecidable: true,
    },
    'repository/fetch-refused': {
        title: 'The repository may not be fetched',
        explanation: 'The server does not know the repository, or does not let this token read it: it answers both alike.',
        fix: 'Grant the job `contents: read` under `permissions:` and check the token.',
        level: 'error',
        undecidable: true,
    },
    'repository/revision-unknown': {
        title: 'A revision does not name a commit',
        explanation: 'The base or head revision does not exist here or does not name a commit.',
        fix: 'Check the spelling, or fetch the branch or commit first.',
        level: 'error',
        undecidable: true,
    },
    'repository/revision-ambiguous': {
        title: 'A revision names more than one commit',
        explanation: 'A short object name or a name shared by refs fits several commits. The gate does not guess which one was meant.',
        fix: 'Give the full object name or the full ref name (refs/heads/…).',
        level: 'error',
        undecidable: true,
    },
    'repository/history-incomplete': {
        title: 'History or objects are missing',
        explanation: 'The repository is shallow or lacks objects, so the merge base or a file cannot be read. A comparison with the wrong commit could hide changes.',
        fix: 'Fetch the full history: `git fetch --unshallow`, in a partial clone `git fetch --refetch --no-filter`, or `fetch-depth: 0` in actions/checkout.',
        level: 'error',
        undecidable: true,
    },
    'repository/merge-base-missing': {
        title: 'Base and head share no history',
        explanation: 'The two commits have no common ancestor, so there is no change to judge.',
        fix: 'Create the branch from the base branch, or check --base and --head.',
        level: 'error',
        undecidable: true,
    },
    'repository/merge-base-ambiguous': {
        title: 'More than one merge base',
        explanation: 'Criss-cross merges leave several best common ancestors; what counts as changed would depend on which one is taken.',
        fix: 'Rebase the branch on the base branch, or merge the base branch into it once more.',
        level: 'error',
        undecidable: true,
    },
    'repository/change-empty': {
        title: 'Nothing changed',
        explanation: 'The trees at the merge base and the head are the same, so there is nothing to judge. Calling that a pass would let a check of the wrong commits look green.',
        fix: 'Check --base and --head; judge the branch that holds the change.',
        level: 'error',
        undecidable: true,
    },
    'repository/path-not-utf8': {
        title: 'A file name is not UTF-8',
        explanation: 'A changed file has a name that is not valid UTF-8. Tools disagree about what such a name is, so an approval cannot name it.',
        fix: 'Rename the file to a valid UTF-8 name.',
        level: 'error',
    },
    'repository/path-control-character': {
        title: 'A file name holds control characters',
        explanation: 'Control characters in a name can forge terminal output and log commands and hide what is reviewed.',
        fix: 'Rename the file without control characters.',
        level: 'error',
    },
    'repository/path-bidi': {
        title: 'A file name holds bidirectional or invisible characters',
        explanation: 'Bidirectional controls and invisible characters make a name read as another one in a review.',
        fix: 'Rename the file without these characters.',
        level: 'error',
    },
    'repository/path-collision': {
        title: 'Two file names differ only in case or in Unicode form',
        explanation: 'On file systems that fold case or normalise Unicode, one of the two files silently replaces the other.',
        fix: 'Rename one of the two files.',
        level: 'error',
    },
    'repository/path-reserved': {
        title: 'A file name is reserved',
        explanation: 'Device names of Windows and names that some file system takes for .git can break a checkout or run code from it.',
        fix: 'Rename the file or folder.',
        level: 'error',
    },
    'repository/path-nonportable': {
        title: 'A file name cannot be checked out everywhere',
        explanation: 'The name holds a character, an ending or a length that common file systems refuse or alter.',
        fix: 'Rename the file: none of < > : " | ? * \\, no trailing dot or space, at most 255 bytes a segment.',
        level: 'error',
    },
    'repository/symlink': {
        title: 'A changed entry is a symbolic link',
        explanation: 'A link can point outside the approved scope or outside the repository, so each one needs an approval of its exact path.',
        fix: 'List the link by its exact path under APPROVED SCOPE, or commit a regular file.',
        level: 'error',
    },
    'repository/submodule': {
        title: 'A changed entry is a submodule',
        explanation: 'A submodule brings code that this repository does not hold, so each change needs an approval of its exact path.',
        fix: 'List the submodule by its exact path under APPROVED SCOPE, or revert the change.',
        level: 'error',
    },
    'repository/mode-change': {
        title: 'Only the mode of a file changed',
        explanation: 'Making a file executable changes what runs without changing a line, so it needs an approval of its exact path.',
        fix: 'List the file by its exact path under APPROVED SCOPE, or restore its mode.',
        level: 'error',
    },
};

;// CONCATENATED MODULE: ./packages/verdict/build/codes/registry.js








const families = {
    ...githubCodes,
    ...driftCodes,
    ...inputCodes,
    ...ledgerCodes,
    ...overrideCodes,
    ...policyCodes,
    ...provenanceCodes,
    ...repositoryCodes,
};
/** The registry: one entry a code. */
const codes = families;
/** All codes in the order of their names. */
const codeNames = Object.keys(codes).sort();
/** Whether `text` is a code of the registry. */
function isCode(text) {
    return Object.hasOwn(codes, text);
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   JX: () => (/* binding */ isUndecidable),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _codes_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8462);

/** Makes a finding of `code`, with the level and the fix that the registry gives it by default. */
function finding(code, occurrence) {
    const { message, location, related, fix, level } = occurrence;
    return {
        code,
        level: level ?? _codes_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4[code].level,
        message,
        ...(location && { location }),
        ...(related && related.length > 0 && { related }),
        fix: fix ?? _codes_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4[code].fix,
    };
}
/** Whether the finding says that the gate could not decide (verdict `error`, exit status 2). */
function isUndecidable({ code, level }) {
    return level === 'error' && _codes_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4[code].undecidable === true;
}
/** The order of the report: path, line, code, message; findings without a place come first. */
function compareFindings(a, b) {
    return (compareText(a.location?.path ?? '', b.location?.path ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message));
}
/** Compares by UTF-16 code unit: the same order on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   ts: () => (/* binding */ escapeInvisible),
/* harmony export */   vh: () => (/* binding */ renderRegistryText),
/* harmony export */   zV: () => (/* binding */ renderMarkdownCode)
/* harmony export */ });
/* unused harmony exports escapeCommandData, escapeCommandProperty */
// Paths, titles and names in a report come from strangers. Whatever leaves ai-gate goes through one
// of these functions, one for each place that would otherwise take part of the text for its own.
/**
 * Characters that do something other than appear: controls, line separators, bidirectional and
 * other format characters, halves of surrogate pairs, noncharacters, and letters without a shape.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{NChar}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;
/** Makes invisible characters visible as `\u{1b}`; the result is one line that no terminal obeys. */
function escapeInvisible(text) {
    return text.replace(invisible, showCodePoint);
}
/**
 * Escapes text for a terminal or a log. The runner of GitHub Actions takes a line for a command
 * that has `::` behind its white space or `##[` anywhere, and text is wrapped at its spaces.
 */
function escapeTerminal(text) {
    return escapeInvisible(text).replace(/(?<=^|\s):(?=:)|#(?=\[)/g, showCodePoint);
}
function showCodePoint(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Escapes the data of a GitHub workflow command, what stands behind the last `::`. */
function escapeCommandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes the value of a property of a GitHub workflow command, such as `file=`. */
function escapeCommandProperty(text) {
    return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Escapes text for GitHub Markdown, table cells included: it shows as it is and starts nothing. An
 * entity never opens a construct of Markdown or HTML, at the start of a line neither. Mentions, issue numbers, addresses and emoji
 * are found in the text *after* rendering, so their first character is cut off by a zero-width
 * space.
 */
function escapeMarkdown(text) {
    return toEntities(escapeInvisible(text), '&#8203;');
}
/**
 * Text as code for GitHub Markdown, for what people copy: no character is added to it. Code holds
 * no mentions; addresses are cut by a tag that shows nothing.
 */
function renderMarkdownCode(text) {
    return `<code>${toEntities(escapeInvisible(text), '<wbr>')}</code>`;
}
function toEntities(text, separator) {
    return text
        .replace(/[^\p{L}\p{M}\p{N} ,./-]/gu, (char) => {
        const entity = `&#${char.codePointAt(0)};`;
        return /[@#:]/.test(char) ? entity + separator : entity;
    })
        .replace(/\b(www|GH)(?=[.-])/gi, `$1${separator}`)
        .replace(/^[ -]/, (char) => `&#${char.charCodeAt(0)};`)
        .replace(/^(\d+)\./, '$1&#46;');
}
/** Text of the registry as Markdown: its code spans stay, and nothing else in it is markup. */
function renderRegistryText(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_<>[\]`]/g, '\\$&')))
        .join('');
}


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1213);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8542);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1851);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8145);




/** More than this of one code, or in one file, says nothing new; the JSON has them all. */
const mostOfCode = 20;
const mostInFile = 10;
/** The report for a terminal. Ends with what to do next, where a prompt follows it. */
function renderText(report, options) {
    const gates = report.gates.map((gate) => renderGate(gate, options));
    return `${[...gates, renderConclusion(report, options)].join('\n\n')}\n`;
}
function renderGate(gate, options) {
    const note = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .advisoryNote */ .SZ)(gate);
    const verdict = paint(gate.verdict, verdictColor[gate.verdict], options);
    const head = `${gate.gate}: ${verdict}${note === '' ? '' : ` (${note})`}`;
    const reason = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(gate.reason), options.columns, '  ');
    const { shown, omitted } = selectFindings(gate.findings);
    const files = [...groupByFile(shown)].map(([path, findings]) => renderFile(path, findings, options));
    return [
        [head, reason].join('\n'),
        ...files,
        ...(omitted.length > 0 ? [renderOmitted(omitted, options)] : []),
    ].join('\n\n');
}
function selectFindings(findings) {
    const shown = [];
    const omitted = [];
    const counts = new Map();
    const next = (key) => {
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return count;
    };
    for (const finding of (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(findings)) {
        const { code, location } = finding;
        const ofCode = next(`code ${code}`);
        const inFile = location === undefined ? 0 : next(`file ${location.path}`);
        (ofCode <= mostOfCode && inFile <= mostInFile ? shown : omitted).push(finding);
    }
    return { shown, omitted };
}
function groupByFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const path = finding.location?.path ?? '';
        const others = files.get(path);
        if (others === undefined)
            files.set(path, [finding]);
        else
            others.push(finding);
    }
    return files;
}
function renderFile(path, findings, options) {
    const heading = path === '' ? [] : [paint((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(path), 'bold', options)];
    return [...heading, ...findings.map((finding) => renderFinding(finding, options))].join('\n');
}
function renderFinding(finding, options) {
    const { code, level, message, location, related = [], fix } = finding;
    const line = location?.line === undefined ? '' : `line ${location.line}, `;
    const body = (label, text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`${label}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(text)}`, options.columns, '    ');
    return [
        `  ${line}${paint(level, levelColor[level], options)} ${code}`,
        body('', message),
        ...related.map((place) => body('see ', renderPlace(place))),
        body('Fix: ', fix),
    ].join('\n');
}
function renderPlace({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}
function renderOmitted(omitted, { columns }) {
    const count = omitted.length === 1 ? '1 more finding' : `${omitted.length} more findings`;
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`… and ${count}: ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCodeCounts */ ._k)(omitted)}. All of them are in --format json.`, columns, '  ');
}
const conclusions = {
    pass: 'nothing blocks this change.',
    fail: 'this change is blocked.',
    'not-required': 'no gate applies to this change.',
    exempt: 'this change is exempt; the exemption is on record.',
    overridden: 'the findings stand, and an override lets the change through.',
    error: 'could not decide, and so this change is blocked.',
};
function renderConclusion({ verdict, gates }, options) {
    const blocking = gates.filter(({ enforcement }) => enforcement === 'blocking');
    const decisive = blocking
        .filter((gate) => gate.verdict === verdict)
        .flatMap(({ findings }) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(findings))
        .find((finding) => (verdict === 'error' ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .isUndecidable */ .JX)(finding) : finding.level === 'error'));
    // On a line of its own: the longest code beside the longest sentence is wider than a terminal.
    const next = decisive === undefined ? '' : `\nNext: ai-gate explain ${decisive.code}`;
    const label = paint(verdict, verdictColor[verdict], options);
    return `${label}: ${conclusions[verdict]}${next}`;
}
const styles = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 };
const verdictColor = {
    pass: 'green',
    fail: 'red',
    'not-required': 'cyan',
    exempt: 'yellow',
    overridden: 'yellow',
    error: 'red',
};
const levelColor = {
    error: 'red',
    warning: 'yellow',
    note: 'cyan',
};
function paint(text, style, { color }) {
    return color ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   V: () => (/* binding */ projectUrl)
/* harmony export */ });
/** Where the project and its rule reference are to be read. */
const projectUrl = 'https://github.com/ai-gate/ai-gate';
const rulesUrl = `${projectUrl}/blob/main/docs/rules.md`;
/** The address of the section of the rule reference that explains `code`. */
function ruleUrl(code) {
    return `${rulesUrl}#${code.replaceAll('/', '')}`;
}


/***/ }),

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   SZ: () => (/* binding */ advisoryNote),
/* harmony export */   _k: () => (/* binding */ renderCodeCounts)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1213);

const weight = { error: 0, warning: 1, note: 2 };
/** The findings with errors first, otherwise in the order of the report. */
function bySeverity(findings) {
    return [...findings].sort((a, b) => weight[a.level] - weight[b.level]);
}
/** How many findings have each level, as `2 errors, 1 note`; `none` for none. */
function renderCounts(findings) {
    const counts = Object.keys(weight).flatMap((level) => {
        const count = findings.filter((finding) => finding.level === level).length;
        return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
    });
    return counts.length === 0 ? 'none' : counts.join(', ');
}
/** How many findings each code has, the most frequent first: `12 a/b, 3 c/d`. */
function renderCodeCounts(findings) {
    const counts = new Map();
    for (const { code } of findings)
        counts.set(code, (counts.get(code) ?? 0) + 1);
    return [...counts]
        .sort(([codeA, a], [codeB, b]) => b - a || (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(codeA, codeB))
        .map(([code, count]) => `${count} ${code}`)
        .join(', ');
}
/** What a reader is told about a gate that failed and yet does not block. */
function advisoryNote({ verdict, enforcement }) {
    if (enforcement !== 'advisory')
        return '';
    const wouldBlock = verdict === 'fail' || verdict === 'error';
    return wouldBlock ? 'advisory, does not block' : 'advisory';
}


/***/ }),

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/**
 * Wraps text at spaces to `columns`, every line behind `indent`. A word that is longer than a line
 * (a path) stays whole, so that it can be copied.
 */
function wrap(text, columns, indent = '') {
    const width = Math.max(20, columns - indent.length);
    const lines = [];
    let line = '';
    let length = 0;
    for (const word of text.split(' ')) {
        const wordLength = [...word].length;
        if (line !== '' && length + 1 + wordLength > width) {
            lines.push(line);
            line = word;
            length = wordLength;
        }
        else {
            length += wordLength + (line === '' ? 0 : 1);
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].map((each) => `${indent}${each}`.trimEnd()).join('\n');
}


/***/ }),

/***/ 3196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ZE: () => (/* binding */ composeReport)
/* harmony export */ });
/* unused harmony exports gateNames, overallVerdict, addFinding */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1213);

/** The gates, in the order in which a report lists them. */
const gateNames = ['provenance', 'drift', 'promotion', 'override'];
/** What a list of findings amounts to: undecidable beats failed beats passed. */
function verdictOf(findings) {
    if (findings.some(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndecidable */ .JX))
        return 'error';
    return findings.some(({ level }) => level === 'error') ? 'fail' : 'pass';
}
const severity = [
    'error',
    'fail',
    'overridden',
    'exempt',
    'pass',
    'not-required',
];
/** The worst verdict among the blocking gates; advisory gates never make a report fail. */
function overallVerdict(gates) {
    const worst = severity.find((verdict) => gates.some((gate) => effectiveVerdict(gate) === verdict));
    return worst ?? 'error';
}
function effectiveVerdict({ verdict, enforcement }) {
    const wouldBlock = verdict === 'fail' || verdict === 'error';
    return enforcement === 'advisory' && wouldBlock ? 'pass' : verdict;
}
/** Puts a report together; gates and findings get their one order, so two runs print the same. */
function composeReport(parts) {
    const gates = [...parts.gates]
        .sort((a, b) => gateNames.indexOf(a.gate) - gateNames.indexOf(b.gate) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.gate, b.gate))
        .map((gate) => ({ ...gate, findings: [...gate.findings].sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg) }));
    return {
        schemaVersion: 1,
        tool: { name: 'ai-gate', version: parts.version },
        subject: parts.subject,
        policy: parts.policy,
        verdict: overallVerdict(gates),
        gates,
    };
}
/**
 * The report with one more finding in each gate. One that says that nothing can be decided makes
 * the verdict `error`, whatever it was and however the gate is enforced.
 */
function addFinding(report, added) {
    const undecided = isUndecidable(added)
        ? { verdict: 'error', enforcement: 'blocking', reason: added.message }
        : {};
    const { tool, subject, policy } = report;
    const gates = report.gates.map((gate) => ({
        ...gate,
        ...undecided,
        findings: [...gate.findings, added],
    }));
    return composeReport({ version: tool.version, subject, policy, gates });
}
/** Exit status of the command line: 0 nothing blocks, 1 a blocking gate failed, 2 could not decide. */
function exitStatus({ verdict }) {
    if (verdict === 'error')
        return 2;
    return verdict === 'fail' ? 1 : 0;
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1213);

/**
 * Bad input, bad policy, a repository that cannot be read: the person's to mend, so it carries a
 * finding (code, place, fix) and is shown without a stack. Everything else that is thrown is a bug.
 */
class UserError extends Error {
    finding;
    constructor(code, occurrence, options) {
        super(occurrence.message, options);
        this.name = 'UserError';
        this.finding = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, occurrence);
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8984);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
