using System.Text;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Import.Tables;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

/// <summary>Not beside other tests: what is measured is the memory of the process.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public class MemoryTests
{
    [Fact]
    public void Memory_does_not_grow_with_the_table()
    {
        long few = Peak(20_000);
        long many = Peak(400_000);
        Assert.InRange(many, 0, few + 4_000_000);
    }

    /// <summary>The most memory that stays alive while so many rows are read.</summary>
    private static long Peak(int rows)
    {
        using BudgetTableReader reader = BudgetTableReader.Open(new EndlessTable(rows), Table.Options);
        RollUp<DepartmentEconomic> sums = new();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        int count = 0;
        foreach (BudgetTableRow row in reader.Read())
        {
            sums.Add(row.Value!.EconomicClass!.Value, BudgetMeasure.Outturn, row.Value.Outturn!.Value);
            peak = ++count % 10_000 == 0 ? Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before) : peak;
        }

        Assert.Equal(rows, count);
        Assert.Equal(rows * 1.25m, sums.Total(BudgetMeasure.Outturn).Yuan);
        return peak;
    }

    /// <summary>A table that is made while it is read.</summary>
    private sealed class EndlessTable(int rows) : Stream
    {
        private static readonly byte[] Row = "30101,,1.25\n"u8.ToArray();
        private readonly byte[] _header = Encoding.UTF8.GetBytes("编码,名称,决算数（元）\n");
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => _header.Length + ((long)Row.Length * rows);

        public override long Position
        {
            get => _position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int filled = 0;
            for (; filled < count && _position < Length; filled++, _position++)
            {
                buffer[offset + filled] = _position < _header.Length ? _header[_position] : Row[(_position - _header.Length) % Row.Length];
            }

            return filled;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
