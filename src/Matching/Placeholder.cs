namespace Counterpart.Matching;
