using System.Globalization;

namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>The words typed after a command, read against the options it has. An option nobody knows is refused with words.</summary>
internal sealed class CommandArguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public List<string> Positional { get; } = [];

    public string? Refusal { get; private set; }

    public string? this[string name] => _values.GetValueOrDefault(name);

    public static CommandArguments Read(string[] args, IReadOnlyList<CommandOption> options)
    {
        var read = new CommandArguments();
        for (var i = 0; i < args.Length && read.Refusal is null; i++)
        {
            if (!args[i].StartsWith('-'))
            {
                read.Positional.Add(args[i]);
                continue;
            }

            var option = options.FirstOrDefault(known => string.Equals(known.Name, args[i], StringComparison.Ordinal));
            if (option is null)
            {
                read.Refusal = $"There is no option {args[i]} here. The options are {string.Join(", ", options.Select(known => known.Name))}.";
            }
            else if (option.Value is not null && (i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal)))
            {
                read.Refusal = $"{option.Name} needs {option.Value} behind it.";
            }
            else if (!read._values.TryAdd(option.Name, option.Value is null ? "" : args[++i]))
            {
                read.Refusal = $"{option.Name} is given twice.";
            }
        }

        return read;
    }

    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The option's whole number, or the number to take when it is not given.</summary>
    public long Number(string name, long otherwise)
    {
        if (this[name] is not { } text)
        {
            return otherwise;
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Refuse($"{name} needs a whole number, not \"{text}\".");
        }

        return number;
    }

    /// <summary>The option's value, which must be given.</summary>
    public string Required(string name)
    {
        if (this[name] is not { Length: > 0 } value)
        {
            Refuse($"{name} is missing.");
            return "";
        }

        return value;
    }

    /// <summary>Keeps the first thing that is wrong.</summary>
    public void Refuse(string words) => Refusal ??= words;

    public static string Help(string usage, IReadOnlyList<CommandOption> options)
    {
        var names = options.Select(option => option.Value is null ? option.Name : $"{option.Name} {option.Value}").ToArray();
        var width = names.Max(name => name.Length);
        return string.Join('\n', [usage, "", .. options.Select((option, i) => $"  {names[i].PadRight(width)}  {option.Help}")]);
    }
}
