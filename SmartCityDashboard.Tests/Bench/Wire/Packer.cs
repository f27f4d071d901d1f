using System.Buffers.Binary;
using System.Text;

namespace SmartCityDashboard.Tests.Bench.Wire;

/// <summary>Writes hub messages in MessagePack, as far as a circuit needs it: an invocation is [1, {}, id, target, arguments].</summary>
internal sealed class Packer
{
    private readonly List<byte> body = [];

    public static byte[] Ping { get; } = Framed([0x91, 6]);

    public static byte[] Invocation(string? id, string target, params object?[] arguments)
    {
        var packer = new Packer();
        packer.ArrayOf(5);
        packer.Whole(1);
        packer.body.Add(0x80);
        packer.Value(id);
        packer.Value(target);
        packer.ArrayOf(arguments.Length);
        foreach (var argument in arguments) packer.Value(argument);
        return Framed(packer.body);
    }

    private void ArrayOf(int count) => body.Add((byte)(0x90 | count));

    private void Value(object? value)
    {
        if (value is null) body.Add(0xc0);
        else if (value is bool flag) body.Add(flag ? (byte)0xc3 : (byte)0xc2);
        else if (value is string text) Words(text);
        else Whole(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Whole(long number)
    {
        if (number is >= 0 and < 128)
        {
            body.Add((byte)number);
            return;
        }

        Span<byte> eight = stackalloc byte[9];
        eight[0] = 0xd3;
        BinaryPrimitives.WriteInt64BigEndian(eight[1..], number);
        body.AddRange(eight);
    }

    private void Words(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> head = stackalloc byte[5];
        head[0] = 0xdb;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], bytes.Length);
        body.AddRange(head);
        body.AddRange(bytes);
    }

    /// <summary>Seven bits a byte, the least first.</summary>
    private static byte[] Framed(List<byte> message)
    {
        List<byte> framed = [];
        var length = message.Count;
        do
        {
            framed.Add((byte)((length & 0x7f) | (length > 0x7f ? 0x80 : 0)));
            length >>= 7;
        }
        while (length > 0);
        return [.. framed, .. message];
    }
}
