using System.Buffers.Binary;
using System.Text;

namespace SmartCityDashboard.Tests.Bench.Wire;

/// <summary>Reads MessagePack values one after the other.</summary>
internal ref struct Unpacker(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> rest = rest;

    /// <summary>An array's length, a number, a truth or null; a text comes as <see cref="Words"/>.</summary>
    public long? Whole()
    {
        var head = Take(1)[0];
        return head switch
        {
            < 0x80 => head,
            >= 0x90 and < 0xa0 => head & 0x0f,
            >= 0xe0 => (sbyte)head,
            0xc0 => null,
            0xc2 => 0,
            0xc3 => 1,
            0xcc => Take(1)[0],
            0xcd or 0xdc => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            0xce or 0xdd => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            0xd0 => (sbyte)Take(1)[0],
            0xd1 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            0xd2 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            0xcf or 0xd3 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw new FormatException($"a number was expected, 0x{head:x2} came"),
        };
    }

    /// <summary>Text or bytes; nothing for null.</summary>
    public ReadOnlySpan<byte> Bytes()
    {
        var head = Take(1)[0];
        return head switch
        {
            0xc0 => [],
            >= 0xa0 and < 0xc0 => Take(head & 0x1f),
            0xc4 or 0xd9 => Take(Take(1)[0]),
            0xc5 or 0xda => Take(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
            0xc6 or 0xdb => Take(BinaryPrimitives.ReadInt32BigEndian(Take(4))),
            _ => throw new FormatException($"text was expected, 0x{head:x2} came"),
        };
    }

    public string Words() => Encoding.UTF8.GetString(Bytes());

    /// <summary>The headers of a message, always empty here.</summary>
    public void SkipHeaders() => Take(1);

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
